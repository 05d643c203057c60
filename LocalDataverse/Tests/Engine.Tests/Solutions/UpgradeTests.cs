using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>An update keeps what the new version no longer has; an upgrade removes it.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public void An_update_removes_nothing()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Next().ImportInto(store);
        Assert.True(store.Metadata.TryGetTable("tst_thing", out var thing));
        Assert.True(thing.Columns.ContainsKey("tst_code"));
        Assert.Single(store.Table("sdkmessageprocessingstep"));
    }

    [Fact]
    public void An_upgrade_removes_what_the_new_version_no_longer_has_and_keeps_the_data_of_the_rest()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var id = store.Admin.Create(new Entity("tst_thing") { ["tst_name"] = "T", ["tst_code"] = "1" });

        var report = Next().ImportInto(store, o => o.Upgrade = true);

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.True(store.Metadata.TryGetTable("tst_thing", out var thing));
        Assert.Equal(["tst_name"], thing.Columns.Keys.Where(c => c is "tst_name" or "tst_code" or "tst_color" or "tst_accountid"));
        Assert.Empty(thing.Keys);
        Assert.Equal("T", store.Admin.Retrieve("tst_thing", id, new ColumnSet("tst_name"))["tst_name"]);
        Assert.True(store.Metadata.TryGetChoice("tst_color", out var color));
        Assert.Equal([2, 3], color.Options.Select(o => o.Value));
        Assert.Empty(store.Table("sdkmessageprocessingstep"));
        Assert.Empty(store.Table("pluginassembly"));
        Assert.Empty(store.Table("customapi"));
        Assert.False(store.Metadata.TryGetRelationship("tst_things_accounts", out _));
        Assert.Equal("2.0.0.0", store.Single("solution", "uniquename", "Whole")["version"]);
        Assert.Empty(store.Table("solution", "uniquename", "Whole_Upgrade"));
    }

    [Fact]
    public void A_holding_solution_waits_until_it_is_promoted()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);

        Next().ImportInto(store, o => o.HoldingSolution = true);

        Assert.Equal("1.0.0.0", store.Single("solution", "uniquename", "Whole")["version"]);
        Assert.Equal("2.0.0.0", store.Single("solution", "uniquename", "Whole_Upgrade")["version"]);
        Assert.Single(store.Table("customapi"));
        var promoted = (DeleteAndPromoteResponse)store.Admin.Execute(new DeleteAndPromoteRequest { UniqueName = "Whole" });
        Assert.Equal(store.Single("solution", "uniquename", "Whole").Id, promoted.SolutionId);
        Assert.Equal("2.0.0.0", store.Single("solution", "uniquename", "Whole")["version"]);
        Assert.Empty(store.Table("customapi"));
    }

    [Fact]
    public void A_plug_in_type_goes_with_its_step_in_an_upgrade_but_not_in_an_update()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        SolutionBuilder Renamed() => Next()
            .Node(TestAssembly.Node("Acme", "1.0.1.0", WholeSolution.AssemblyId, ("Acme.New", new Guid("21111111-0000-0000-0000-000000000099"))))
            .File($"PluginAssemblies/Acme-{WholeSolution.AssemblyId}/Acme.dll", TestAssembly.Build("Acme", "1.0.1.0", "Acme.New"));
        Assert.Contains("still runs it here", store.Refuses(() => Renamed().ImportInto(store)).Message, StringComparison.Ordinal);
        Renamed().ImportInto(store, o => o.Upgrade = true);
        Assert.Equal("Acme.New", store.Table("plugintype").Single()["typename"]);
    }

    [Fact]
    public void An_upgrade_that_something_else_needs_is_refused_and_nothing_is_changed()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        new SolutionBuilder { UniqueName = "Other", Managed = "1" }.Node($"<Entities>{WholeSolution.View("tst_rating")}</Entities>").Root(1, "schemaName=\"account\"", behavior: 2).ImportInto(store);
        var error = store.Refuses(() => Next().ImportInto(store, o => o.Upgrade = true));
        Assert.Equal(PlatformErrorCodes.CannotUninstallWithDependencies, error.ErrorCode);
    }

    [Fact]
    public void An_upgrade_of_what_is_not_installed_is_an_import()
    {
        using var store = new TestStore();
        Next().ImportInto(store, o => o.Upgrade = true);
        Assert.Equal("2.0.0.0", store.Single("solution", "uniquename", "Whole")["version"]);
    }

    [Fact]
    public void What_can_not_be_upgraded()
    {
        using var store = new TestStore();
        Refused(store, WholeSolution.Build(), o => o.HoldingSolution = true, "nothing to be upgraded");
        WholeSolution.Build().ImportInto(store);
        Refused(store, WholeSolution.Build(), o => o.Upgrade = true, "must have a higher version than the existing solution");
        Refused(store, WholeSolution.Build(version: "0.9"), _ => { }, "must have a higher version than the existing solution");
        new SolutionBuilder().ImportInto(store);
        Refused(store, new SolutionBuilder { Version = "2.0" }, o => o.Upgrade = true, "only managed solutions can be upgraded");
        Next().ImportInto(store, o => o.HoldingSolution = true);
        Refused(store, WholeSolution.Build(version: "3.0"), o => o.Upgrade = true, "is waiting");
    }

    [Fact]
    public void There_must_be_two_versions_to_promote_one()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(new DeleteAndPromoteRequest { UniqueName = "Whole" }));
        Assert.Contains("Whole_Upgrade", fault.Detail.Message, StringComparison.Ordinal);
    }

    private static SolutionBuilder Next() => new SolutionBuilder { UniqueName = "Whole", Managed = "1", Version = "2.0.0.0" }
        .Node($"<Entities>{WholeSolution.Thing()}</Entities>")
        .Node(WholeSolution.Choice(2, 3))
        .Root(1, "schemaName=\"tst_thing\"")
        .Root(9, "schemaName=\"tst_color\"");

    private static void Refused(TestStore store, SolutionBuilder builder, Action<SolutionImportOptions> configure, string expected) =>
        Assert.Contains(expected, store.Refuses(() => builder.ImportInto(store, configure)).Message, StringComparison.Ordinal);
}
