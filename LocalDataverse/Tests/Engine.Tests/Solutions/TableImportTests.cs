using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class TableImportTests
{
    [Fact]
    public void A_real_table_comes_with_its_columns_choices_and_privileges()
    {
        using var store = new TestStore();
        var report = Reservation().ImportInto(store);
        Assert.True(store.Metadata.TryGetTable("contoso_reservation", out var table));
        Assert.Equal("contoso_reservations", table.EntitySetName);
        Assert.Equal(OwnershipType.UserOwned, table.Ownership);
        Assert.Equal("contoso_reservationid", table.PrimaryIdColumn);
        Assert.Equal("contoso_name", table.PrimaryNameColumn);
        Assert.True(table.ObjectTypeCode >= 10000);
        Assert.True(table.ChangeTrackingEnabled);
        Assert.Equal(ColumnType.DateTime, table.Columns["contoso_from"].Type);
        Assert.True(table.Columns["contoso_from"].DateOnly);
        Assert.False(table.Columns["contoso_reservationdate"].DateOnly);
        Assert.Equal(35, table.Columns["contoso_guests"].MaxValue);
        Assert.Equal(100, table.Columns["contoso_name"].MaxLength);
        Assert.Equal((2, 2), (table.Columns["contoso_amount"].Precision, table.Columns["contoso_amount"].PrecisionSource));
        Assert.Equal("{SEQNUM:6}", table.Columns["contoso_reservationnumber"].AutoNumberFormat);
        Assert.Equal(["systemuser"], table.Columns["createdby"].Targets);
        Assert.Equal(["systemuser", "team"], table.Columns["ownerid"].Targets);
        Assert.Equal(1, table.Columns["contoso_reservationstatus"].DefaultValue);
        Assert.Equal("Open", table.Columns["contoso_reservationstatus"].Options.Single().Labels[1033]);
        Assert.Equal([1, 2], table.Columns["statecode"].Options.Select(o => o.DefaultStatus));
        Assert.Equal([0, 1], table.Columns["statuscode"].Options.Select(o => o.State));
        Assert.True(store.Metadata.TryGetChoice("contoso_reservationstatus", out var choice));
        Assert.Equal("Status", choice.DisplayNames[1033]);
        Assert.Contains(report.Components, c => c is { Kind: "Attribute", Name: "contoso_reservation.contoso_nights", Done: false });
    }

    [Fact]
    public void Administrators_get_the_privileges_of_a_new_table()
    {
        using var store = new TestStore();
        Reservation().ImportInto(store);
        foreach (var verb in (string[])["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"])
        {
            var privilege = store.Single("privilege", "name", $"prv{verb}contoso_Reservation");
            Assert.Contains(store.Table("roleprivileges"), r => r.GetAttributeValue<Guid>("privilegeid") == privilege.Id && r.GetAttributeValue<Guid>("roleid") == TestStore.AdministratorRole && r.GetAttributeValue<int>("privilegedepthmask") == 8);
        }
    }

    [Fact]
    public void A_second_import_changes_nothing_but_what_is_new()
    {
        using var store = new TestStore();
        Reservation().ImportInto(store);
        store.Metadata.TryGetTable("contoso_reservation", out var before);
        var builder = Reservation();
        builder.Version = "1.1";
        builder.ImportInto(store);
        store.Metadata.TryGetTable("contoso_reservation", out var after);
        Assert.Equal(before!.ObjectTypeCode, after!.ObjectTypeCode);
        Assert.Equal(before.Columns.Keys.Order(), after.Columns.Keys.Order());
        Assert.Equal(8, store.Table("privilege").Count(p => p.GetAttributeValue<string>("name").EndsWith("contoso_Reservation", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("UserOwned", "ownerid,owningbusinessunit,owningteam,owninguser", "user_tst_thing")]
    [InlineData("OrgOwned", "organizationid", "organization_tst_thing")]
    public void A_table_that_lists_only_its_own_columns_gets_those_that_every_table_has(string ownership, string owner, string relationship)
    {
        using var store = new TestStore();
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing().Replace("OrgOwned", ownership, StringComparison.Ordinal)}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);

        Assert.True(store.Metadata.TryGetTable("tst_thing", out var thing));
        string[] all = ["createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby", "overriddencreatedon", "statecode", "statuscode", "timezoneruleversionnumber", "tst_name", "tst_thingid", "utcconversiontimezonecode", "versionnumber"];
        Assert.Equal(all.Concat(owner.Split(',')).Order(StringComparer.Ordinal), thing.Columns.Keys.Order(StringComparer.Ordinal));
        Assert.True(store.Metadata.TryGetRelationship("lk_tst_thing_createdby", out _));
        Assert.True(store.Metadata.TryGetRelationship(relationship, out _));
        var id = store.Admin.Create(new Entity("tst_thing") { ["tst_name"] = "One" });
        Assert.Equal((0, 1), (store.Admin.Retrieve("tst_thing", id, new ColumnSet(true)).GetAttributeValue<OptionSetValue>("statecode").Value, store.Admin.Retrieve("tst_thing", id, new ColumnSet(true)).GetAttributeValue<OptionSetValue>("statuscode").Value));
    }

    [Fact]
    public void A_column_and_a_key_are_added_to_a_table_that_is_there()
    {
        const string Entities = "<Entities><Entity><Name LocalizedName=\"Account\">Account</Name><EntityInfo><entity Name=\"Account\"><attributes><attribute PhysicalName=\"tst_Number\"><Type>nvarchar</Type><LogicalName>tst_number</LogicalName><MaxLength>50</MaxLength><IsCustomField>1</IsCustomField><IntroducedVersion>1.0</IntroducedVersion></attribute></attributes><EntityKeys><EntityKey><Name>tst_NumberKey</Name><LogicalName>tst_numberkey</LogicalName><EntityKeyAttributes><AttributeName>tst_number</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys></entity></EntityInfo><RibbonDiffXml /></Entity></Entities>";
        using var store = new TestStore();
        store.Metadata.TryGetTable("account", out var before);
        var report = new SolutionBuilder().Node(Entities).Root(1, "schemaName=\"account\"").ImportInto(store);
        Assert.True(report.Complete);
        store.Metadata.TryGetTable("account", out var after);
        Assert.Equal(before!.Columns.Count + 1, after!.Columns.Count);
        Assert.Equal(50, after.Columns["tst_number"].MaxLength);
        Assert.True(after.Columns["tst_number"].IsCustom);
        Assert.Equal("1.0", after.Columns["tst_number"].IntroducedVersion);
        Assert.Equal(["tst_number"], after.Keys.Single().Columns);
        Assert.Contains(store.Table("solutioncomponent"), c => c.GetAttributeValue<OptionSetValue>("componenttype").Value == 2);
    }

    [Fact]
    public void A_table_with_notes_and_activities_has_them_like_the_tables_of_the_platform()
    {
        using var store = new TestStore();
        Reservation().ImportInto(store);
        Assert.False(store.Metadata.TryGetRelationship("contoso_reservation_Tasks", out _));
        var builder = SampleTables.Reservation(xml => xml.Replace("<IsActivityParty>0", "<IsActivityParty>1", StringComparison.Ordinal).Replace("</entity>", "<HasRelatedNotes>True</HasRelatedNotes><HasRelatedActivities>True</HasRelatedActivities></entity>", StringComparison.Ordinal));
        builder.Version = "1.1";
        builder.ImportInto(store);
        builder.Version = "1.2";
        builder.ImportInto(store);
        foreach (var (name, navigation) in new[]
        {
            ("contoso_reservation_Annotations", "objectid_contoso_reservation"), ("contoso_reservation_ActivityPointers", "regardingobjectid_contoso_reservation"),
            ("contoso_reservation_Tasks", "regardingobjectid_contoso_reservation_task"), ("contoso_reservation_Emails", "regardingobjectid_contoso_reservation_email"),
            ("contoso_reservation_PhoneCalls", "regardingobjectid_contoso_reservation_phonecall"), ("contoso_reservation_ActivityParties", "partyid_contoso_reservation"),
        })
        {
            Assert.True(store.Metadata.TryGetRelationship(name, out var relationship), name);
            Assert.Equal((name, navigation), (relationship.ReferencedNavigationProperty, relationship.ReferencingNavigationProperty));
        }
        var (reservation, task) = WithTask(store);
        var note = store.Admin.Create(new Entity("annotation") { ["subject"] = "N", ["objectid"] = new EntityReference("contoso_reservation", reservation) });
        Assert.Equal(task, store.Single("activitypointer", "regardingobjectid", reservation).Id);
        var email = store.Admin.Create(new Entity("email") { ["to"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = new EntityReference("contoso_reservation", reservation) }]) });
        Assert.Equal(reservation, store.Admin.Retrieve("email", email, new ColumnSet("to")).GetAttributeValue<EntityCollection>("to").Entities.Single().GetAttributeValue<EntityReference>("partyid").Id);

        store.Admin.Delete("contoso_reservation", reservation);

        Assert.Empty(store.Table("task"));
        Assert.Empty(store.Table("annotation", "annotationid", note));
    }

    [Fact]
    public void Tasks_of_a_table_go_with_it()
    {
        using var store = new TestStore();
        var builder = SampleTables.Reservation(xml => xml.Replace("</entity>", "<HasRelatedActivities>True</HasRelatedActivities></entity>", StringComparison.Ordinal));
        builder.Managed = "1";
        builder.ImportInto(store);
        WithTask(store);

        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Test").Id);

        Assert.False(store.Metadata.TryGetTable("contoso_reservation", out _));
        Assert.Empty(store.Table("task"));
        Assert.True(store.Metadata.TryGetTable("task", out var tasks));
        Assert.DoesNotContain("contoso_reservation", tasks.Columns["regardingobjectid"].Targets);
        Assert.False(store.Metadata.TryGetRelationship("contoso_reservation_Tasks", out _));
    }

    private static (Guid Reservation, Guid Task) WithTask(TestStore store)
    {
        var reservation = store.Admin.Create(new Entity("contoso_reservation") { ["contoso_name"] = "R" });
        return (reservation, store.Admin.Create(new Entity("task") { ["subject"] = "T", ["regardingobjectid"] = new EntityReference("contoso_reservation", reservation) }));
    }

    [Fact]
    public void A_lookup_points_where_its_relationships_say()
    {
        using var store = new TestStore();
        Reservation()
            .Node("<EntityRelationships><EntityRelationship Name=\"owner_contoso_reservation\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>contoso_Reservation</ReferencingEntityName><ReferencedEntityName>Owner</ReferencedEntityName><ReferencingAttributeName>OwnerId</ReferencingAttributeName></EntityRelationship><EntityRelationship Name=\"contoso_reservation_Customer_contact\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>contoso_Reservation</ReferencingEntityName><ReferencedEntityName>Contact</ReferencedEntityName><CascadeDelete>RemoveLink</CascadeDelete><CascadeAssign>Cascade</CascadeAssign><ReferencingAttributeName>contoso_Customer</ReferencingAttributeName></EntityRelationship><EntityRelationship Name=\"tst_accounts_contacts\"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>Account</FirstEntityName><SecondEntityName>Contact</SecondEntityName><IntersectEntityName>tst_accounts_contacts</IntersectEntityName></EntityRelationship></EntityRelationships>")
            .ImportInto(store);
        store.Metadata.TryGetTable("contoso_reservation", out var table);
        Assert.Equal(["contact"], table!.Columns["contoso_customer"].Targets);
        Assert.True(store.Metadata.TryGetRelationship("contoso_reservation_Customer_contact", out var lookup));
        Assert.Equal(("contact", "contoso_reservation", "contoso_customer", CascadeBehavior.RemoveLink, CascadeBehavior.Cascade), (lookup.ReferencedTable, lookup.ReferencingTable, lookup.ReferencingColumn, lookup.CascadeDelete, lookup.CascadeAssign));
        Assert.True(store.Metadata.TryGetRelationship("tst_accounts_contacts", out var many));
        Assert.Equal(("accountid", "contactid", "tst_accounts_contacts"), (many.ReferencedColumn, many.ReferencingColumn, many.IntersectTable));
    }

    [Fact]
    public void A_relationship_to_a_table_that_is_not_there_fails_the_import()
    {
        var error = Assert.Throws<SolutionImportException>(() => Reservation()
            .Node("<EntityRelationships><EntityRelationship Name=\"contoso_x\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>contoso_Reservation</ReferencingEntityName><ReferencedEntityName>contoso_Listing</ReferencedEntityName><ReferencingAttributeName>contoso_Listing</ReferencingAttributeName></EntityRelationship></EntityRelationships>")
            .ImportIntoNew());
        Assert.Contains("needs the table contoso_listing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_column_type_fails_the_import()
    {
        static string Entities(string type) => $"<Entities><Entity><Name>Account</Name><EntityInfo><entity Name=\"Account\"><attributes><attribute PhysicalName=\"tst_A\"><Type>{type}</Type><LogicalName>tst_a</LogicalName></attribute></attributes></entity></EntityInfo></Entity></Entities>";
        using var store = new TestStore();
        new SolutionBuilder().Node(Entities("nvarchar")).ImportInto(store);
        var error = store.Refuses(() => new SolutionBuilder { Version = "2.0" }.Node(Entities("int")).ImportInto(store));
        Assert.Contains("account.tst_a holds String here and Integer in the zip", error.Message, StringComparison.Ordinal);
    }

    private static SolutionBuilder Reservation() => SampleTables.Reservation();
}
