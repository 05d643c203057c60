using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Deleting a solution's row uninstalls it.</summary>
public sealed class UninstallTests
{
    [Fact]
    public void A_managed_solution_goes_with_everything_it_brought()
    {
        using var store = new TestStore();
        var before = store.Fingerprint("publisher");
        var report = WholeSolution.Build().ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var account = store.Admin.Create(new Entity("account") { ["name"] = "A", ["tst_rating"] = 5 });
        var thing = store.Admin.Create(new Entity("tst_thing") { ["tst_name"] = "T", ["tst_accountid"] = new EntityReference("account", account) });
        store.Admin.Associate("tst_thing", thing, new Relationship("tst_things_accounts"), [new EntityReference("account", account)]);

        Uninstall(store, "Whole");

        store.Admin.Delete("account", account);
        Assert.Equal(before, store.Fingerprint("publisher"));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(new OrganizationRequest("tst_Ask") { ["Question"] = "?" }));
    }

    [Fact]
    public void A_solution_can_be_installed_again_after_it_was_uninstalled()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Uninstall(store, "Whole");
        var report = WholeSolution.Build().ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        store.Admin.Create(new Entity("tst_thing") { ["tst_code"] = "1" });
    }

    [Fact]
    public void Parts_go_however_many_there_are()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var variable = store.Single("environmentvariabledefinition", "schemaname", "tst_Url").Id;
        using (var session = store.Organization.Store.OpenSession())
        {
            // More than a page of a query.
            for (var i = 0; i < 5_001; i++) session.Insert(new Entity("environmentvariablevalue", Guid.NewGuid()) { ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", variable) });
            session.Commit();
        }

        Uninstall(store, "Whole");

        Assert.Empty(store.Table("environmentvariablevalue"));
    }

    [Fact]
    public void An_unmanaged_solution_goes_and_its_components_stay()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        Uninstall(store, "Whole");
        Assert.True(store.Metadata.TryGetTable("tst_thing", out _));
        Assert.Single(store.Table("sdkmessageprocessingstep"));
        Assert.Empty(store.Table("solutioncomponent"));
    }

    [Theory]
    [InlineData("<Entities>{0}</Entities>", "account.tst_colour2", "tst_color")]
    [InlineData("{1}", "Acme.Hello: Update of tst_thing", "tst_thing")]
    [InlineData("{2}", "tst_other", "tst_thing")]
    [InlineData("<Entities>{3}</Entities>", "Accounts", "account.tst_rating")]
    [InlineData("<Entities>{4}</Entities>", "tst_thing in the solution Other", "tst_thing")]
    public void What_stays_and_needs_it_holds_it_back(string node, string dependent, string required)
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var other = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            node,
            WholeSolution.Account(WholeSolution.Attribute("tst_colour2", "picklist", "<OptionSetName>tst_color</OptionSetName>")),
            WholeSolution.Step().Replace("21111111-0000-0000-0000-000000000003", "21111111-0000-0000-0000-000000000093", StringComparison.Ordinal).Replace("21111111-0000-0000-0000-000000000004", "21111111-0000-0000-0000-000000000094", StringComparison.Ordinal),
            "<EntityRelationships><EntityRelationship Name=\"tst_other\"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>tst_thing</FirstEntityName><SecondEntityName>contact</SecondEntityName><IntersectEntityName>tst_other</IntersectEntityName></EntityRelationship></EntityRelationships>",
            WholeSolution.View("tst_rating"),
            "<Entity><Name>tst_thing</Name><EntityInfo><entity Name=\"tst_Thing\"><attributes>" + WholeSolution.Attribute("tst_more", "int") + "</attributes></entity></EntityInfo></Entity>");
        new SolutionBuilder { UniqueName = "Other", Managed = "1" }.Node(other).Root(1, "schemaName=\"tst_thing\"", behavior: 2).ImportInto(store);
        var before = store.Fingerprint();

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Uninstall(store, "Whole"));

        Assert.Equal(PlatformErrorCodes.CannotUninstallWithDependencies, fault.Detail.ErrorCode);
        Assert.StartsWith("Solution dependencies exist, cannot uninstall.", fault.Detail.Message, StringComparison.Ordinal);
        Assert.Contains(required, fault.Detail.Message, StringComparison.Ordinal);
        Assert.Contains(dependent, fault.Detail.Message, StringComparison.Ordinal);
        Assert.Equal(before, store.Fingerprint());
        Assert.NotEmpty(((RetrieveDependenciesForUninstallResponse)store.Admin.Execute(new RetrieveDependenciesForUninstallRequest { SolutionUniqueName = "Whole" })).EntityCollection.Entities);
        Uninstall(store, "Other");
        Assert.Empty(((RetrieveDependenciesForUninstallResponse)store.Admin.Execute(new RetrieveDependenciesForUninstallRequest { SolutionUniqueName = "Whole" })).EntityCollection.Entities);
        Uninstall(store, "Whole");
    }

    [Fact]
    public void What_two_solutions_bring_stays_as_the_other_one_brought_it()
    {
        using var store = new TestStore();
        new SolutionBuilder { UniqueName = "First", Managed = "1" }.Node(WholeSolution.Choice(1, 2)).Node($"<Entities>{WholeSolution.Account(WholeSolution.Attribute("tst_color", "picklist", "<OptionSetName>tst_color</OptionSetName>"), "Partner")}</Entities>").Root(1, "schemaName=\"account\"", behavior: 2).ImportInto(store);
        new SolutionBuilder { UniqueName = "Second", Managed = "1" }.Node(WholeSolution.Choice(2, 3)).Node($"<Entities>{WholeSolution.Account("", "Customer")}</Entities>").Root(1, "schemaName=\"account\"", behavior: 2).ImportInto(store);
        Assert.Equal("Customer", Account(store).DisplayNames[1033]);

        Uninstall(store, "Second");

        Assert.Equal("Partner", Account(store).DisplayNames[1033]);
        Assert.Equal([1, 2], Account(store).Columns["tst_color"].Options.Select(o => o.Value).Order());
        Uninstall(store, "First");
        Assert.Equal("Account", Account(store).DisplayNames[1033]);
        Assert.False(store.Metadata.TryGetChoice("tst_color", out _));
    }

    [Fact]
    public void Rows_of_a_solution_that_shares_only_a_table_are_left_as_they_are()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        store.Admin.Update(new Entity("sdkmessageprocessingstep", WholeSolution.StepId) { ["rank"] = 9 });
        new SolutionBuilder { UniqueName = "Second", Managed = "1" }.Node($"<Entities>{WholeSolution.Account(WholeSolution.Attribute("tst_more", "int"))}</Entities>").Root(1, "schemaName=\"account\"", behavior: 2).ImportInto(store);

        Uninstall(store, "Second");

        Assert.Equal(9, store.Single("sdkmessageprocessingstep", "sdkmessageprocessingstepid", WholeSolution.StepId)["rank"]);
        Assert.False(Account(store).Columns.ContainsKey("tst_more"));
        Assert.True(Account(store).Columns.ContainsKey("tst_rating"));
    }

    [Fact]
    public void A_row_that_was_there_before_stays()
    {
        using var store = new TestStore();
        store.Admin.Create(new Entity("webresource") { ["name"] = "tst_/a.js", ["webresourcetype"] = new OptionSetValue(3), ["content"] = "eA==" });
        WholeSolution.Build().ImportInto(store);
        Uninstall(store, "Whole");
        Assert.Single(store.Table("webresource"));
    }

    [Theory]
    [InlineData("Default")]
    [InlineData("Active")]
    public void The_platforms_own_solutions_can_not_be_deleted(string name)
    {
        using var store = new TestStore();
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Uninstall(store, name));
        Assert.Equal(PlatformErrorCodes.CannotDeleteRestrictedSolution, fault.Detail.ErrorCode);
    }

    [Fact]
    public void Who_may_not_import_may_not_uninstall()
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        var user = store.Organization.CreateService(store.Organization.CreateUser("Ann Other", "Basic User"));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => user.Execute(new DeleteRequest { Target = store.Single("solution", "uniquename", "Whole").ToEntityReference() }));
        Assert.Single(store.Table("solution", "uniquename", "Whole"));
    }

    private static void Uninstall(TestStore store, string name) => store.Admin.Delete("solution", store.Single("solution", "uniquename", name).Id);

    private static TableDefinition Account(TestStore store) => store.Metadata.Tables.Single(t => t.LogicalName == "account");
}
