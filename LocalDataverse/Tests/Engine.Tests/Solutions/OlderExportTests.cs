using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>What exports of earlier versions, and of organisations with more than tables, look like.</summary>
public sealed class OlderExportTests
{
    [Theory]
    [InlineData("<ValidForReadApi>1</ValidForReadApi>", false, false, true)]
    [InlineData("<ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi>", true, false, true)]
    [InlineData("<ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>0</ValidForCreateApi>", false, true, true)]
    [InlineData("", true, true, true)]
    public void What_a_column_is_valid_for_is_what_its_element_names(string flags, bool create, bool update, bool read)
    {
        using var store = new TestStore();
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing(WholeSolution.Attribute("tst_stamp", "int", flags))}</Entities>").ImportInto(store);
        store.Metadata.TryGetTable("tst_thing", out var table);
        var column = table!.Columns["tst_stamp"];
        Assert.Equal((create, update, read), (column.ValidForCreate, column.ValidForUpdate, column.ValidForRead));
    }

    [Theory]
    [InlineData("mainInteractionCentric", 12)]
    [InlineData("mobile", 5)]
    [InlineData("mainBackup", 101)]
    [InlineData("appointmentBookBackup", 102)]
    [InlineData("other", 100)]
    public void Forms_of_every_type_are_kept_and_exported_as_that(string type, int number)
    {
        using var store = new TestStore();
        const string form = "{41111111-0000-0000-0000-000000000001}";
        var table = WholeSolution.Thing().Replace("<FormXml />", $"<FormXml><forms type=\"{type}\"><systemform><formid>{form}</formid><form><tabs /></form></systemform></forms></FormXml>", StringComparison.Ordinal);
        var report = new SolutionBuilder().Node($"<Entities>{table}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var row = store.Single("systemform", "formid", new Guid(form));
        Assert.Equal(number, row.GetAttributeValue<OptionSetValue>("type").Value);
        Assert.Equal(type, (string?)Export(store).Descendants("forms").Single().Attribute("type"));
    }

    [Fact]
    public void Columns_that_stand_for_others_are_no_columns_of_their_own()
    {
        using var store = new TestStore();
        const string owner = "<RequiredLevel>systemrequired</RequiredLevel><ValidForReadApi>1</ValidForReadApi><ValidForCreateApi>1</ValidForCreateApi>";
        var columns = WholeSolution.Attribute("OwnerId", "owner", owner)
            + Derived("OwnerIdName", "nvarchar", "<IsLogical>1</IsLogical>")
            + Derived("OwnerIdType", "int", "<DisplayMask>ObjectTypeCode</DisplayMask>");
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing(columns).Replace("OrgOwned", "UserOwned", StringComparison.Ordinal)}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        var id = store.Admin.Create(new Entity("tst_thing") { ["tst_name"] = "First" });
        var row = store.Admin.Retrieve("tst_thing", id, new ColumnSet(true));
        Assert.Equal(store.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        store.Metadata.TryGetTable("tst_thing", out var table);
        Assert.DoesNotContain(table!.Columns.Keys, name => name is "owneridname" or "owneridtype");
        Assert.Contains(Export(store).Descendants("attribute"), a => (string?)a.Attribute("PhysicalName") == "OwnerIdName");
    }

    [Fact]
    public void State_and_owner_of_an_old_table_can_be_updated()
    {
        using var store = new TestStore();
        var state = WholeSolution.Attribute("statecode", "state", "<ValidForReadApi>1</ValidForReadApi><optionset Name=\"s\"><states><state value=\"0\" defaultstatus=\"1\" /><state value=\"1\" defaultstatus=\"2\" /></states></optionset>")
            + WholeSolution.Attribute("statuscode", "status", "<ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi><optionset Name=\"t\"><statuses><status value=\"1\" state=\"0\" /><status value=\"2\" state=\"1\" /></statuses></optionset>");
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing(state)}</Entities>").ImportInto(store);
        var id = store.Admin.Create(new Entity("tst_thing") { ["tst_name"] = "First" });
        store.Admin.Update(new Entity("tst_thing", id) { ["statecode"] = new OptionSetValue(1) });
        Assert.Equal(1, store.Admin.Retrieve("tst_thing", id, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Theory]
    [InlineData("tst_thing", "tst_things")]
    [InlineData("tst_places", "tst_placeses")]
    [InlineData("tst_city", "tst_cities")]
    [InlineData("tst_day", "tst_days")]
    [InlineData("tst_branch", "tst_branches")]
    public void A_table_whose_set_has_no_name_gets_its_plural(string table, string set)
    {
        using var store = new TestStore();
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing().Replace("<EntitySetName>tst_things</EntitySetName>", "", StringComparison.Ordinal).Replace("tst_thing", table, StringComparison.Ordinal)}</Entities>").ImportInto(store);
        store.Metadata.TryGetTable(table, out var definition);
        Assert.Equal(set, definition!.EntitySetName);
    }

    [Fact]
    public void A_process_table_has_its_stages_and_process()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder()
            .Node($"<Entities>{WholeSolution.Thing(WholeSolution.Attribute("ActiveStageId", "lookup") + WholeSolution.Attribute("ProcessId", "lookup"))}</Entities>")
            .Node($"<EntityRelationships>{Lookup("lk_tst_thing_activestageid", "ProcessStage", "ActiveStageId")}{Lookup("lk_tst_thing_processid", "Workflow", "ProcessId")}</EntityRelationships>")
            .Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var stage = store.Admin.Create(new Entity("processstage") { ["stagename"] = "Qualify", ["primaryentitytypecode"] = "tst_thing" });
        var id = store.Admin.Create(new Entity("tst_thing") { ["activestageid"] = new EntityReference("processstage", stage) });
        Assert.Equal("Qualify", store.Admin.Retrieve("tst_thing", id, new ColumnSet("activestageid")).GetAttributeValue<EntityReference>("activestageid").Name);
    }

    [Fact]
    public void Canvas_apps_and_custom_connectors_are_rows_that_leave_with_their_solution()
    {
        using var store = new TestStore();
        var before = store.Fingerprint("publisher");
        var report = new SolutionBuilder { Managed = "1" }
            .Node("<CanvasApps><CanvasApp><Name>tst_app</Name><DisplayName>App</DisplayName><CanvasAppType>2</CanvasAppType><DocumentUri>/CanvasApps/tst_app_DocumentUri.msapp</DocumentUri></CanvasApp></CanvasApps>")
            .Node("<Connectors><Connector><connectorid>{41111111-0000-0000-0000-000000000002}</connectorid><name>tst_5Facme</name><displayname>Acme</displayname><connectortype>1</connectortype></Connector></Connectors>")
            .File("CanvasApps/tst_app_DocumentUri.msapp", "app")
            .Root(300, "schemaName=\"tst_app\"").Root(372, "id=\"{41111111-0000-0000-0000-000000000002}\"").ImportInto(store);
        Assert.All(report.Components.Where(c => !c.Done), c => Assert.StartsWith("Stored, not run", c.Reason, StringComparison.Ordinal));
        Assert.Equal(("App", 2), (store.Table("canvasapp").Single()["displayname"], store.Table("canvasapp").Single().GetAttributeValue<OptionSetValue>("canvasapptype").Value));
        Assert.Equal("Acme", store.Table("connector").Single()["displayname"]);
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Test").Id);
        Assert.Equal(before, store.Fingerprint("publisher"));
    }

    [Fact]
    public void Logic_in_Power_Fx_is_named_and_the_rest_works()
    {
        using var store = new TestStore();
        const string evaluator = "462b3e8f-beb4-4981-9b87-a60c2162a9f7";
        var report = new SolutionBuilder()
            .Node(WholeSolution.Step("account", "name", $"<PluginTypeId>{evaluator}</PluginTypeId><fxexpressionid><uniquename>tst_Do</uniquename></fxexpressionid>"))
            .File("customapis/tst_Ask/customapi.xml", WholeSolution.CustomApi.Replace("<executeprivilegename>prvReadtst_Thing</executeprivilegename>", "", StringComparison.Ordinal).Replace("</customapi>", $"<fxexpressionid><uniquename>tst_Ask</uniquename></fxexpressionid><plugintypeid><plugintypeexportkey>{evaluator}</plugintypeexportkey></plugintypeid></customapi>", StringComparison.Ordinal))
            .File("fxexpressions/tst_Ask/fxexpression.xml", "<fxexpression uniquename=\"tst_Ask\"><expression>1</expression></fxexpression>")
            .Root(92, $"id=\"{{{WholeSolution.StepId}}}\"").ImportInto(store);
        Assert.Equal(["SdkMessageProcessingStep", "customapi", "fxexpressions"], report.Components.Where(c => !c.Done).Select(c => c.Kind).Order(StringComparer.Ordinal));
        Assert.Empty(store.Table("sdkmessageprocessingstep"));
        Assert.Null(store.Single("customapi", "uniquename", "tst_Ask").GetAttributeValue<EntityReference>("plugintypeid"));
    }

    [Fact]
    public void A_query_of_advanced_find_names_the_view_that_it_began_as()
    {
        using var store = new TestStore();
        store.Admin.Create(new Entity("account") { ["name"] = "Fabrikam" });
        var rows = store.Admin.RetrieveMultiple(new FetchExpression("<fetch version=\"1.0\" mapping=\"logical\" savedqueryid=\"41111111-0000-0000-0000-000000000003\"><entity name=\"account\"><attribute name=\"name\" /></entity></fetch>"));
        Assert.Equal("Fabrikam", rows.Entities.Single()["name"]);
    }

    [Fact]
    public void An_export_has_no_more_of_a_table_than_the_solution()
    {
        using var store = new TestStore();
        new SolutionBuilder()
            .Node($"<Entities>{WholeSolution.Thing(WholeSolution.Attribute("tst_file", "file"))}<Entity><Name>Account</Name><FormXml /><RibbonDiffXml /></Entity></Entities>")
            .Root(1, "schemaName=\"tst_thing\"").Root(1, "schemaName=\"account\"", behavior: 1).ImportInto(store);
        var exported = Export(store);
        // The columns that every table has are the table's, too; those that come with others aren't.
        var columns = exported.Descendants("attribute").Select(a => (string)a.Attribute("PhysicalName")!).ToList();
        Assert.Equal(["tst_thingId", "tst_name", "tst_file"], columns.Where(c => c.StartsWith("tst_", StringComparison.Ordinal)));
        Assert.Contains("CreatedOn", columns);
        Assert.DoesNotContain("VersionNumber", columns);
        Assert.Null(exported.Descendants("Entity").Single(e => e.Element("Name")!.Value == "Account").Element("EntityInfo"));
    }

    private static string Derived(string name, string type, string more) =>
        WholeSolution.Attribute(name, type, "<RequiredLevel>systemrequired</RequiredLevel><ValidForReadApi>1</ValidForReadApi>" + more).Replace("<IsCustomField>1", "<IsCustomField>0", StringComparison.Ordinal);

    private static string Lookup(string name, string referenced, string column) =>
        $"<EntityRelationship Name=\"{name}\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>tst_thing</ReferencingEntityName><ReferencedEntityName>{referenced}</ReferencedEntityName><ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>";

    private static XElement Export(TestStore store)
    {
        var file = ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile;
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var content = zip.GetEntry("customizations.xml")!.Open();
        return XElement.Load(content);
    }
}
