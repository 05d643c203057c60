using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Unmanaged changes lie on top of managed solutions, and of those the last one installed wins (decision 0028).</summary>
public sealed class LayerTests
{
    private static readonly Guid ResourceId = new("21111111-0000-0000-0000-000000000006");

    [Theory]
    [InlineData(false, "Mine")]
    [InlineData(true, "A")]
    public void An_update_keeps_unmanaged_changes_unless_it_overwrites_them(bool overwrite, string expected)
    {
        using var store = new TestStore();
        Resource("One").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });

        Resource("One", version: "2.0", content: "alert(2)").ImportInto(store, o => o.OverwriteUnmanagedCustomizations = overwrite);

        Assert.Equal(expected, Label(store));
        Assert.Equal("alert(2)", Content(store));
        Assert.Equal(overwrite ? ["One"] : ["One", "Active"], Layers(store, ResourceId, "WebResource"));
    }

    [Fact]
    public void Unmanaged_changes_stay_on_top_however_many_there_are()
    {
        using var store = new TestStore();
        Resource("One").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });
        using (var session = store.Organization.Store.OpenSession())
        {
            var mine = session.Query(new QueryExpression("msdyn_componentlayer") { ColumnSet = new ColumnSet(true), Criteria = { Conditions = { new ConditionExpression("msdyn_solutionname", ConditionOperator.Equal, "Active") } } }).Entities.Single();
            session.Delete(mine.LogicalName, mine.Id);
            for (var i = 0; i <= 5000; i++)
            {
                // The resource's own layer is the last one by id.
                var id = i < 5000 ? new Guid(i, 0, 0, new byte[8]) : new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff");
                var layer = new Entity(mine.LogicalName, id);
                foreach (var (column, value) in mine.Attributes) layer[column] = value;
                layer["msdyn_componentlayerid"] = id;
                if (i < 5000) layer["msdyn_componentid"] = Guid.NewGuid().ToString("D");
                session.Insert(layer);
            }
            session.Commit();
        }

        Resource("One", version: "2.0", content: "alert(2)").ImportInto(store);

        Assert.Equal("Mine", Label(store));
    }

    [Fact]
    public void What_is_managed_already_is_not_written_again()
    {
        using var store = new TestStore();
        Table("One", "1", "1.0", "Thing", 1).ImportInto(store);
        using var session = store.Organization.Store.OpenSession();
        var components = new[] { (Engine.Solutions.ComponentTypes.Entity, Engine.Solutions.MetadataIds.Table("account")) };
        ManagedState.Write(session, new Engine.Solutions.InstalledSolutions(session), components);

        Assert.False(session.InTransaction);
    }

    [Fact]
    public void An_upgrade_keeps_unmanaged_changes_too()
    {
        using var store = new TestStore();
        Resource("One").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });
        Resource("One", version: "2.0", content: "alert(2)").ImportInto(store, o => o.Upgrade = true);
        Assert.Equal(("Mine", "alert(2)"), (Label(store), Content(store)));
        Assert.Equal(["One", "Active"], Layers(store, ResourceId, "WebResource"));
    }

    [Fact]
    public void The_managed_solution_that_was_installed_last_wins_whichever_is_updated()
    {
        using var store = new TestStore();
        Resource("One", label: "First").ImportInto(store);
        Resource("Two", label: "Second").ImportInto(store);
        Resource("One", version: "2.0", label: "First again").ImportInto(store);
        Assert.Equal("Second", Label(store));
        Resource("One", version: "3.0", label: "First once more").ImportInto(store, o => o.Upgrade = true);
        Assert.Equal("Second", Label(store));
        Assert.Equal(["One", "Two"], Layers(store, ResourceId, "WebResource"));

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Two").Id);

        Assert.Equal("First once more", Label(store));
        Assert.Equal(["One"], Layers(store, ResourceId, "WebResource"));
    }

    [Fact]
    public void A_layer_that_goes_leaves_unmanaged_changes_on_top()
    {
        using var store = new TestStore();
        Resource("One", label: "First").ImportInto(store);
        Resource("Two", label: "Second", content: "alert(2)").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Two").Id);
        Assert.Equal(("Mine", "alert(1)"), (Label(store), Content(store)));
    }

    [Fact]
    public void An_unmanaged_import_over_a_managed_solution_is_an_unmanaged_change()
    {
        using var store = new TestStore();
        Resource("One", label: "First").ImportInto(store);
        Resource("Mine", managed: "0", label: "Mine").ImportInto(store);
        Assert.Equal("Mine", Label(store));
        Assert.True((bool)store.Single("webresource", "webresourceid", ResourceId)["ismanaged"]);

        Resource("One", version: "2.0", label: "Second").ImportInto(store);

        Assert.Equal("Mine", Label(store));
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Mine").Id);
        Assert.Equal("Mine", Label(store));
        RemoveActive(store, "WebResource", ResourceId);
        Assert.Equal("Second", Label(store));
    }

    [Fact]
    public void What_was_there_without_a_solution_stays_on_top_of_a_managed_one()
    {
        using var store = new TestStore();
        store.Admin.Create(new Entity("webresource", ResourceId) { ["name"] = "tst_/a.js", ["displayname"] = "Mine", ["webresourcetype"] = new OptionSetValue(3) });
        Assert.Equal(["Active"], Layers(store, ResourceId, "WebResource"));
        Resource("One").ImportInto(store);
        Assert.Equal(("Mine", "alert(1)"), (Label(store), Content(store)));
        Assert.Equal(["One", "Active"], Layers(store, ResourceId, "WebResource"));
    }

    [Theory]
    [InlineData(false, "Ours", 3)]
    [InlineData(true, "Theirs", 4)]
    public void Labels_and_options_that_were_changed_stay_unless_they_are_overwritten(bool overwrite, string label, int rows)
    {
        using var store = new TestStore();
        Table("One", "1", "1.0", "Thing", 1).ImportInto(store);
        Table("Mine", "0", "1.0", "Ours", 3).ImportInto(store);
        Table("One", "1", "2.0", "Theirs", 4).ImportInto(store, o => o.OverwriteUnmanagedCustomizations = overwrite);
        Assert.True(store.Metadata.TryGetTable("account", out var account));
        Assert.Equal(label, account.DisplayNames[1033]);
        Assert.Equal(overwrite ? "Theirs" : "Ours", account.Columns["tst_kind"].DisplayNames[1033]);
        Assert.Contains(account.Columns["tst_kind"].Options, o => o.Value == rows);
        // A later update doesn't bring back what was overwritten.
        Table("One", "1", "3.0", "Theirs", 5).ImportInto(store);
        Assert.True(store.Metadata.TryGetTable("account", out account));
        Assert.Equal(label, account.DisplayNames[1033]);
    }

    [Fact]
    public void Labels_without_their_unmanaged_changes_are_those_of_the_managed_solution()
    {
        using var store = new TestStore();
        Table("One", "1", "1.0", "Theirs", 1).ImportInto(store);
        Table("Mine", "0", "1.0", "Ours", 3).ImportInto(store);
        var table = Engine.Solutions.MetadataIds.Table("account");
        Assert.Equal(["System", "One", "Active"], Layers(store, table, "Entity"));
        RemoveActive(store, "Entity", table);
        Assert.True(store.Metadata.TryGetTable("account", out var account));
        Assert.Equal("Theirs", account.DisplayNames[1033]);
        Assert.Equal(["System", "One"], Layers(store, table, "Entity"));
        // The column keeps its own layer.
        Assert.Equal("Ours", account.Columns["tst_kind"].DisplayNames[1033]);
    }

    [Fact]
    public void A_layer_tells_what_it_changes()
    {
        using var store = new TestStore();
        Resource("One").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });
        var active = store.Table("msdyn_componentlayer", "msdyn_solutionname", "Active").Single();
        Assert.Equal((2, "WebResource", ResourceId.ToString("D")), (active["msdyn_order"], active["msdyn_solutioncomponentname"], active["msdyn_componentid"]));
        var change = JsonNode.Parse(active.GetAttributeValue<string>("msdyn_changes"))!["Attributes"]!.AsArray().Single()!;
        Assert.Equal(("displayname", "Mine"), ((string?)change["Key"], (string?)change["Value"]));
    }

    [Fact]
    public void Secrets_and_states_are_in_no_layer()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        store.Admin.Update(new Entity("serviceendpoint", new Guid("21111111-0000-0000-0000-000000000007")) { ["saskey"] = new string('x', 44) });
        store.Admin.Update(new Entity("sdkmessageprocessingstep", WholeSolution.StepId) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Assert.Empty(store.Table("msdyn_componentlayer", "msdyn_solutionname", "Active"));
    }

    [Fact]
    public void Without_a_managed_layer_below_there_is_nothing_to_go_back_to()
    {
        using var store = new TestStore();
        Resource("Mine", managed: "0").ImportInto(store);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => RemoveActive(store, "WebResource", ResourceId));
        Assert.Contains("has no managed layer", fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_managed_component_that_may_not_be_customized_can_not_be_changed_or_deleted()
    {
        using var store = new TestStore();
        Resource("One", more: "<IsCustomizable>0</IsCustomizable>").ImportInto(store);
        var update = Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" }));
        Assert.Equal(PlatformErrorCodes.GenericManagedPropertyFailure, update.Detail.ErrorCode);
        Assert.Contains("Managed Property Name: iscustomizable", update.Detail.Message, StringComparison.Ordinal);
        var delete = Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Delete("webresource", ResourceId));
        Assert.Equal(PlatformErrorCodes.CannotDeleteMetadata, delete.Detail.ErrorCode);
        Assert.Equal(PlatformErrorCodes.GenericManagedPropertyFailure, store.Refuses(() => Resource("Mine", managed: "0", label: "Mine").ImportInto(store)).ErrorCode);
        Resource("One", version: "2.0", label: "Second").ImportInto(store);
        Assert.Equal("Second", Label(store));
    }

    [Fact]
    public void Managed_metadata_that_may_not_be_customized_is_not_changed_by_an_unmanaged_import()
    {
        using var store = new TestStore();
        Table("One", "1", "1.0", "Theirs", 1, "<IsCustomizable>0</IsCustomizable>").ImportInto(store);
        Assert.Equal(PlatformErrorCodes.GenericManagedPropertyFailure, store.Refuses(() => Table("Mine", "0", "1.0", "Ours", 1, "<IsCustomizable>0</IsCustomizable>").ImportInto(store)).ErrorCode);
        Table("Same", "0", "1.0", "Theirs", 1, "<IsCustomizable>0</IsCustomizable>").ImportInto(store);
        Table("One", "1", "2.0", "Changed", 1, "<IsCustomizable>0</IsCustomizable>").ImportInto(store, o => o.OverwriteUnmanagedCustomizations = true);
        Assert.True(store.Metadata.TryGetTable("account", out var account));
        Assert.Equal("Changed", account.Columns["tst_kind"].DisplayNames[1033]);
    }

    [Fact]
    public void An_unmanaged_component_can_be_changed_whatever_its_managed_properties_say()
    {
        using var store = new TestStore();
        Resource("Mine", managed: "0", more: "<IsCustomizable>0</IsCustomizable>").ImportInto(store);
        store.Admin.Update(new Entity("webresource", ResourceId) { ["displayname"] = "Mine" });
        store.Admin.Delete("webresource", ResourceId);
        Assert.Empty(store.Table("msdyn_componentlayer"));
    }

    private static SolutionBuilder Resource(string solution, string managed = "1", string version = "1.0", string label = "A", string content = "alert(1)", string more = "") => new SolutionBuilder { UniqueName = solution, Managed = managed, Version = version }
        .Node(WholeSolution.WebResource.Replace("<DisplayName>A<", $"<DisplayName>{label}<", StringComparison.Ordinal).Replace("<FileName>", more + "<FileName>", StringComparison.Ordinal))
        .File("WebResources/tst_ajs", content)
        .Root(61, "schemaName=\"tst_/a.js\"");

    private static SolutionBuilder Table(string solution, string managed, string version, string label, int option, string more = "") => new SolutionBuilder { UniqueName = solution, Managed = managed, Version = version }
        .Node($"<Entities>{WholeSolution.Account(WholeSolution.Attribute("tst_kind", "picklist", $"{more}<optionset Name=\"account_tst_kind\"><options>{WholeSolution.Options(option)}</options></optionset>").Replace("description=\"tst_kind\"", $"description=\"{label}\"", StringComparison.Ordinal), label)}</Entities>")
        .Root(1, "schemaName=\"account\"", behavior: 2);

    private static string Label(TestStore store) => (string)store.Admin.Retrieve("webresource", ResourceId, new ColumnSet("displayname"))["displayname"];

    private static string Content(TestStore store) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String((string)store.Admin.Retrieve("webresource", ResourceId, new ColumnSet("content"))["content"]));

    private static string[] Layers(TestStore store, Guid id, string component) => [.. store.Table("msdyn_componentlayer", "msdyn_componentid", id.ToString("D"))
        .Where(l => (string)l["msdyn_solutioncomponentname"] == component).OrderBy(l => (int)l["msdyn_order"]).Select(l => (string)l["msdyn_solutionname"])];

    private static void RemoveActive(TestStore store, string component, Guid id) =>
        store.Admin.Execute(new OrganizationRequest("RemoveActiveCustomizations") { ["SolutionComponentName"] = component, ["ComponentId"] = id });
}
