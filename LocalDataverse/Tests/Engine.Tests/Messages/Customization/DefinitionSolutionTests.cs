using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

/// <summary>What requests made goes out with solutions, and lies on top of managed ones (decision 0035).</summary>
public sealed class DefinitionSolutionTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_requests_made_is_the_same_where_its_solution_is_imported(bool managed)
    {
        await using var first = new TestOrganization();
        Make(new Maker(first));
        await using var second = new TestOrganization();

        var report = second.Organization.ImportSolution(new MemoryStream(Export(first, managed)));

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        AssertSame(Definitions(first), Definitions(second));
        var lookup = new EntityReference("account", second.Admin.Create(new Entity("account") { ["name"] = "Contoso" }));
        second.Admin.Create(new Entity("mkr_bank") { ["mkr_name"] = "Woodgrove", ["mkr_code"] = "W", ["mkr_accountid"] = lookup, ["mkr_amount"] = new Money(1) });
    }

    [Fact]
    public async Task A_managed_solution_that_was_made_here_leaves_nothing()
    {
        await using var first = new TestOrganization();
        Make(new Maker(first));
        await using var second = new TestOrganization();
        var before = Definitions(second);
        second.Organization.ImportSolution(new MemoryStream(Export(first, managed: true)));

        second.Admin.Delete("solution", second.Rows("solution", "uniquename").Single(s => (string)s["uniquename"] == "Made").Id);

        AssertSame(before, Definitions(second));
    }

    [Fact]
    public void A_managed_solution_leaves_what_was_there_before_it()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "1").ImportInto(store);
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Whole").Id);
        store.Admin.Create(new Entity("publisher") { ["uniquename"] = "other", ["friendlyname"] = "Other", ["customizationprefix"] = "tst", ["customizationoptionvalueprefix"] = 30000 });
        store.Admin.Execute(new CreateEntityRequest { Entity = new EntityMetadata { SchemaName = "tst_Thing", DisplayName = Maker.Label("Mine"), DisplayCollectionName = Maker.Label("Mine"), OwnershipType = OwnershipTypes.OrganizationOwned }, PrimaryAttribute = Maker.Text("tst_name") });
        WholeSolution.Build(managed: "1").ImportInto(store);

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Whole").Id);

        Assert.True(store.Metadata.TryGetTable("tst_thing", out var thing) && thing.Columns.ContainsKey("tst_name"));
    }

    [Theory]
    [InlineData(false, "Mine", "My name")]
    [InlineData(true, "Thing", "tst_name")]
    public void Changes_of_a_managed_solutions_definitions_stay_on_top_of_its_update_unless_it_overwrites_them(bool overwrite, string table, string column)
    {
        using var store = new TestStore();
        Managed("1.0").ImportInto(store);
        store.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "tst_thing", DisplayName = Maker.Label("Mine") } });
        store.Admin.Execute(new UpdateAttributeRequest { EntityName = "tst_thing", Attribute = new StringAttributeMetadata { LogicalName = "tst_name", DisplayName = Maker.Label("My name") } });

        Managed("2.0").ImportInto(store, o => o.OverwriteUnmanagedCustomizations = overwrite);

        Assert.True(store.Metadata.TryGetTable("tst_thing", out var thing));
        Assert.Equal((table, column), (thing.DisplayNames[1033], thing.Columns["tst_name"].DisplayNames[1033]));
    }

    [Fact]
    public void Changes_of_the_platforms_definitions_survive_a_solution_that_comes_and_goes_and_can_be_taken_away()
    {
        using var store = new TestStore();
        store.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "name", DisplayName = Maker.Label("Title") } });
        new SolutionBuilder { UniqueName = "Renames", Managed = "1" }.Node($"<Entities>{WholeSolution.Account(WholeSolution.Attribute("Name", "nvarchar", "<MaxLength>160</MaxLength>").Replace("IsCustomField>1", "IsCustomField>0", StringComparison.Ordinal))}</Entities>").Root(1, "schemaName=\"Account\"", 2).ImportInto(store);
        Assert.Equal("Title", Label(store));

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Renames").Id);
        Assert.Equal("Title", Label(store));

        store.Admin.Execute(new OrganizationRequest("RemoveActiveCustomizations") { ["SolutionComponentName"] = "Attribute", ["ComponentId"] = MetadataIds.Column("account", "name") });
        Assert.Equal("Account Name", Label(store));
    }

    [Fact]
    public async System.Threading.Tasks.Task What_goes_with_an_option_or_a_relationship_does_not_come_back_with_an_update()
    {
        await using var first = new TestOrganization();
        var (maker, solution) = (new Maker(first), new Maker(first).Solution());
        maker.Execute<CreateOptionSetResponse>(new CreateOptionSetRequest { SolutionUniqueName = solution, OptionSet = new OptionSetMetadata(new OptionMetadataCollection([new OptionMetadata(Maker.Label("Red"), 1), new OptionMetadata(Maker.Label("Blue"), 2)])) { Name = "mkr_color", IsGlobal = true, DisplayName = Maker.Label("Color") } });
        maker.Table("mkr_Bank", r => (r.PrimaryAttribute, r.SolutionUniqueName) = (Maker.Text("mkr_Name"), solution));
        maker.Column(new PicklistAttributeMetadata { SchemaName = "mkr_Color", DisplayName = Maker.Label("Color"), DefaultFormValue = 2, OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "mkr_color" } }, "mkr_bank", solution);
        maker.Execute<CreatePolymorphicLookupAttributeResponse>(new CreatePolymorphicLookupAttributeRequest { SolutionUniqueName = solution, Lookup = new LookupAttributeMetadata { SchemaName = "mkr_AnyId", DisplayName = Maker.Label("Any") }, OneToManyRelationships = [To("account"), To("contact")] });
        await using var second = new TestOrganization();
        second.Organization.ImportSolution(new MemoryStream(Export(first, managed: true)));
        second.Admin.Execute(new CreateOneToManyRequest { OneToManyRelationship = To("lead"), Lookup = new LookupAttributeMetadata { SchemaName = "mkr_AnyId" } });

        second.Admin.Execute(new DeleteOptionValueRequest { OptionSetName = "mkr_color", Value = 2 });
        second.Admin.Execute(new DeleteRelationshipRequest { Name = "mkr_bank_lead" });
        second.Organization.ImportSolution(new MemoryStream(Export(first, managed: true)));

        second.Admin.Create(new Entity("mkr_bank") { ["mkr_name"] = "Woodgrove" });
        Assert.False(second.Rows("mkr_bank").Single().Contains("mkr_color"));
        Assert.Equal(["account", "contact"], new Maker(second).Read<LookupAttributeMetadata>("mkr_anyid", "mkr_bank").Targets);

        static OneToManyRelationshipMetadata To(string table) => new() { SchemaName = $"mkr_bank_{table}", ReferencedEntity = table, ReferencingEntity = "mkr_bank" };
    }

    [Fact]
    public void A_table_that_was_deleted_does_not_come_back_with_other_layers()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        Managed("1.0", "tst_other").ImportInto(store);
        foreach (var step in store.Table("sdkmessageprocessingstep").Where(s => (string?)s.GetAttributeValue<string>("name") == "Acme.Hello: Update of tst_thing")) store.Admin.Delete("sdkmessageprocessingstep", step.Id);
        foreach (var api in store.Table("customapi")) store.Admin.Delete("customapi", api.Id);
        foreach (var relationship in store.Metadata.Relationships.Where(r => r.IsCustom && r.IsManyToMany).ToList()) store.Admin.Execute(new DeleteRelationshipRequest { Name = relationship.SchemaName });

        store.Admin.Execute(new DeleteEntityRequest { LogicalName = "tst_thing" });
        store.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "account", DisplayName = Maker.Label("Client") } });
        Managed("2.0", "tst_other").ImportInto(store);

        Assert.False(store.Metadata.TryGetTable("tst_thing", out _));
    }

    [Fact]
    public void Managed_definitions_are_deleted_with_their_solution_only()
    {
        using var store = new TestStore();
        Managed("1.0").ImportInto(store);

        foreach (var request in new OrganizationRequest[] { new DeleteEntityRequest { LogicalName = "tst_thing" }, new DeleteAttributeRequest { EntityLogicalName = "tst_thing", LogicalName = "tst_more" } })
            Assert.Equal(PlatformErrorCodes.CannotDeleteMetadata, Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(request)).Detail.ErrorCode);
        store.Admin.Execute(new CreateAttributeRequest { EntityName = "tst_thing", Attribute = Maker.Text("new_Own") });
        store.Admin.Execute(new DeleteAttributeRequest { EntityLogicalName = "tst_thing", LogicalName = "new_own" });
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Managed").Id);
        Assert.False(store.Metadata.TryGetTable("tst_thing", out _));
    }

    private static SolutionBuilder Managed(string version, string table = "tst_thing") => new SolutionBuilder { UniqueName = "Managed", Managed = "1", Version = version }
        .Node($"<Entities>{WholeSolution.Thing(WholeSolution.Attribute("tst_more", "nvarchar")).Replace("tst_thing", table, StringComparison.Ordinal).Replace("tst_Thing", table, StringComparison.Ordinal)}</Entities>").Root(1, $"schemaName=\"{table}\"");

    private static string Label(TestStore store) => store.Metadata.TryGetTable("account", out var account) ? account.Columns["name"].DisplayNames[1033] : "";

    private static void Make(Maker maker)
    {
        var solution = maker.Solution();
        maker.Execute<CreateOptionSetResponse>(new CreateOptionSetRequest { SolutionUniqueName = solution, OptionSet = new OptionSetMetadata(new OptionMetadataCollection([new OptionMetadata(Maker.Label("Red"), 1)])) { Name = "mkr_color", IsGlobal = true, DisplayName = Maker.Label("Color") } });
        maker.Table("mkr_Bank", r => (r.PrimaryAttribute, r.SolutionUniqueName) = (Maker.Text("mkr_Name"), solution));
        foreach (var attribute in new AttributeMetadata[]
        {
            Maker.Text("mkr_Code"),
            new MoneyAttributeMetadata { SchemaName = "mkr_Amount", DisplayName = Maker.Label("Amount"), PrecisionSource = 1 },
            new PicklistAttributeMetadata { SchemaName = "mkr_Color", DisplayName = Maker.Label("Color"), OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "mkr_color" } },
            new DateTimeAttributeMetadata { SchemaName = "mkr_Day", DisplayName = Maker.Label("Day"), Format = Microsoft.Xrm.Sdk.Metadata.DateTimeFormat.DateOnly, DateTimeBehavior = DateTimeBehavior.DateOnly },
            new StringAttributeMetadata { SchemaName = "mkr_Mail", DisplayName = Maker.Label("Mail"), MaxLength = 100, FormatName = StringFormatName.Email, IsSecured = true, RequiredLevel = new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.ApplicationRequired) },
        }) maker.Column(attribute, "mkr_bank", solution);
        maker.Column(new IntegerAttributeMetadata { SchemaName = "mkr_Rank", DisplayName = Maker.Label("Rank") }, "account", solution);
        maker.Execute<CreateEntityKeyResponse>(new CreateEntityKeyRequest { EntityName = "mkr_bank", SolutionUniqueName = solution, EntityKey = new EntityKeyMetadata { SchemaName = "mkr_Key", KeyAttributes = ["mkr_code"] } });
        maker.Execute<CreateOneToManyResponse>(new CreateOneToManyRequest
        {
            SolutionUniqueName = solution,
            Lookup = new LookupAttributeMetadata { SchemaName = "mkr_AccountId", DisplayName = Maker.Label("Account") },
            OneToManyRelationship = new OneToManyRelationshipMetadata { SchemaName = "mkr_account_bank", ReferencedEntity = "account", ReferencingEntity = "mkr_bank", CascadeConfiguration = new CascadeConfiguration { Delete = CascadeType.RemoveLink, Share = CascadeType.Cascade } },
        });
        maker.Execute<CreateManyToManyResponse>(new CreateManyToManyRequest { SolutionUniqueName = solution, IntersectEntitySchemaName = "mkr_bank_contacts", ManyToManyRelationship = new ManyToManyRelationshipMetadata { SchemaName = "mkr_bank_contact", Entity1LogicalName = "mkr_bank", Entity2LogicalName = "contact" } });
    }

    private static byte[] Export(TestOrganization test, bool managed) => ((ExportSolutionResponse)test.Admin.Execute(new ExportSolutionRequest { SolutionName = "Made", Managed = managed })).ExportSolutionFile;

    // Everything but where it came from, in order.
    private static IReadOnlyList<string> Definitions(TestOrganization test)
    {
        var catalog = test.Organization.Metadata;
        return [.. catalog.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal).SelectMany(t => t.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal).Select(c => Text(t.LogicalName, c)).Prepend($"{t.LogicalName} {t.SchemaName} {t.EntitySetName} {t.Ownership} {Labels(t.DisplayNames)} {Labels(t.DisplayCollectionNames)} {t.PrimaryNameColumn} {string.Join(',', t.Keys.Select(k => $"{k.SchemaName}({string.Join(',', k.Columns)})"))}"))
            .Concat(catalog.Relationships.OrderBy(r => r.SchemaName, StringComparer.Ordinal).Select(r => $"{r.SchemaName} {r.ReferencedTable}.{r.ReferencedColumn} {r.ReferencingTable}.{r.ReferencingColumn} {r.IntersectTable} {r.CascadeDelete}{r.CascadeAssign}{r.CascadeShare}{r.CascadeUnshare}{r.CascadeReparent} {r.IsHierarchical} {r.ReferencedNavigationProperty} {r.ReferencingNavigationProperty}"))
            .Concat(catalog.Choices.Select(c => $"{c.Name} {Labels(c.DisplayNames)} {string.Join(',', c.Options.Select(o => $"{o.Value}{Labels(o.Labels)}"))}"))];
    }

    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual) => Assert.Equal(string.Join('\n', expected.Except(actual)), string.Join('\n', actual.Except(expected)));

    private static string Text(string table, ColumnDefinition c) =>
        $"{table}.{c.LogicalName} {c.SchemaName} {c.Type} {Labels(c.DisplayNames)} {c.MaxLength} {c.MinValue} {c.MaxValue} {c.Precision} {c.DateOnly} {c.DateTimeBehavior} {c.Format?.ToUpperInvariant()} {string.Join(',', c.Targets.Order(StringComparer.Ordinal))} {string.Join(',', c.Options.Select(o => $"{o.Value}{o.State}{o.DefaultStatus}{Labels(o.Labels)}"))} {c.GlobalChoice} {c.DefaultValue} {c.SystemRequired} {c.RequiredLevel} {c.ValidForCreate}{c.ValidForUpdate}{c.ValidForRead} {c.IsSecured} {c.IsCustom}";

    private static string Labels(IReadOnlyDictionary<int, string> labels) => string.Join('|', labels.OrderBy(l => l.Key).Select(l => l.Value));
}
