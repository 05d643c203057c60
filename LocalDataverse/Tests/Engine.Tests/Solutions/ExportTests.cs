using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>An exported solution, imported elsewhere, is the same solution.</summary>
public sealed class ExportTests
{
    [Fact]
    public void The_owner_of_a_table_goes_out_as_it_came_in()
    {
        using var store = new TestStore();
        var owner = "<EntityRelationship Name=\"owner_tst_thing\"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>tst_thing</ReferencingEntityName><ReferencedEntityName>Owner</ReferencedEntityName><ReferencingAttributeName>OwnerId</ReferencingAttributeName></EntityRelationship>";
        new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing()}</Entities><EntityRelationships>{owner}</EntityRelationships>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile));
        using var customizations = new StreamReader(zip.GetEntry("customizations.xml")!.Open());
        Assert.Contains("owner_tst_thing", customizations.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_Power_Fx_does_goes_out_as_it_came()
    {
        const string PowerFx = "462b3e8f-beb4-4981-9b87-a60c2162a9f7", Step = "21111111-0000-0000-0000-0000000000f1";
        using var store = new TestStore();
        new SolutionBuilder()
            .Node($"<SdkMessageProcessingSteps><SdkMessageProcessingStep Name=\"Fx\" SdkMessageProcessingStepId=\"{{{Step}}}\"><SdkMessageId>{{{TestStore.UpdateMessage}}}</SdkMessageId><PluginTypeId>{PowerFx}</PluginTypeId><PrimaryEntity>Account</PrimaryEntity><Mode>0</Mode><Rank>1</Rank><Stage>40</Stage></SdkMessageProcessingStep></SdkMessageProcessingSteps>")
            .File("customapis/tst_Fx/customapi.xml", $"<customapi uniquename=\"tst_Fx\"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype><bindingtype>0</bindingtype><displayname default=\"Fx\" /><fxexpressionid><uniquename>tst_fx</uniquename></fxexpressionid><isfunction>0</isfunction><isprivate>0</isprivate><name>Fx</name><plugintypeid><plugintypeid>{PowerFx}</plugintypeid></plugintypeid></customapi>")
            .Root(92, $"id=\"{{{Step}}}\"").ImportInto(store);

        var exported = Export(store, "Test");

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(exported));
        string Read(string entry)
        {
            using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
            return reader.ReadToEnd();
        }
        Assert.Contains(Step, Read("customizations.xml"), StringComparison.Ordinal);
        Assert.Contains(Step, Read("solution.xml"), StringComparison.Ordinal);
        Assert.Contains(PowerFx, Read("customapis/tst_Fx/customapi.xml"), StringComparison.Ordinal);
        store.Admin.Execute(new RemoveSolutionComponentRequest { SolutionUniqueName = "Test", ComponentType = 92, ComponentId = new Guid(Step) });
        using var later = new System.IO.Compression.ZipArchive(new MemoryStream(Export(store, "Test")));
        using var customizations = new StreamReader(later.GetEntry("customizations.xml")!.Open());
        Assert.DoesNotContain(Step, customizations.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_exported_and_imported_again_is_the_same()
    {
        using var first = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(first);
        using var second = new TestStore();
        var report = second.Organization.ImportSolution(new MemoryStream(Export(first, "Whole")));
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal(Rows(first), Rows(second));
        Assert.Equal(Export(first, "Whole"), Export(second, "Whole"));
    }

    [Fact]
    public void What_came_changed_and_went_since_the_import_is_in_the_export()
    {
        using var first = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(first);
        Change(first);
        using var second = new TestStore();
        var report = second.Organization.ImportSolution(new MemoryStream(Export(first, "Whole")));
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal(Rows(first), Rows(second));
        Assert.Equal([7], second.Table("sdkmessageprocessingstep", "name", "Acme.Hello: Update of tst_thing").Select(s => s.GetAttributeValue<int>("rank")));
        Assert.Equal("2", second.Single("environmentvariabledefinition", "schemaname", "tst_New")["defaultvalue"]);
        Assert.Empty(second.Table("connectionreference"));
    }

    [Fact]
    public void A_solution_that_was_made_here_can_be_exported_managed_and_uninstalled_elsewhere()
    {
        using var first = new TestStore();
        var publisher = first.Admin.Create(new Entity("publisher") { ["uniquename"] = "maker", ["friendlyname"] = "Maker", ["customizationprefix"] = "mkr", ["customizationoptionvalueprefix"] = 20000 });
        first.Admin.Create(new Entity("solution") { ["uniquename"] = "Made", ["friendlyname"] = "Made here", ["publisherid"] = new EntityReference("publisher", publisher), ["version"] = "1.2.3.4" });
        // The source solution's components, by other hands.
        WholeSolution.Build(managed: "0").ImportInto(first);
        var whole = first.Single("solution", "uniquename", "Whole");
        foreach (var component in first.Table("solutioncomponent", "solutionid", whole.Id))
        {
            first.Admin.Execute(new AddSolutionComponentRequest
            {
                SolutionUniqueName = "Made",
                ComponentType = component.GetAttributeValue<OptionSetValue>("componenttype").Value,
                ComponentId = component.GetAttributeValue<Guid>("objectid"),
                DoNotIncludeSubcomponents = component.GetAttributeValue<OptionSetValue>("rootcomponentbehavior").Value != 0,
            });
        }

        var zip = Export(first, "Made", managed: true);

        using var second = new TestStore();
        var before = second.Fingerprint("publisher");
        var report = second.Organization.ImportSolution(new MemoryStream(zip));
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal(("Made", "1.2.3.4", true), (report.UniqueName, report.Version, report.Managed));
        Assert.Equal(Shape(first), Shape(second));
        second.Admin.Create(new Entity("tst_thing") { ["tst_code"] = "1", ["tst_color"] = new OptionSetValue(2) });
        second.Admin.Delete("solution", second.Single("solution", "uniquename", "Made").Id);
        Assert.Equal(before, second.Fingerprint("publisher"));
    }

    [Fact]
    public void Parts_of_tables_that_are_not_in_the_solution_come_with_a_shell_of_the_table()
    {
        using var first = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(first);
        var publisher = first.Table("publisher", "uniquename", "tester").Single();
        first.Admin.Create(new Entity("solution") { ["uniquename"] = "Parts", ["friendlyname"] = "Parts", ["publisherid"] = publisher.ToEntityReference() });
        Create(first, new Entity("savedquery") { ["name"] = "By rating", ["returnedtypecode"] = "account", ["querytype"] = 0, ["fetchxml"] = "<fetch><entity name=\"account\" /></fetch>", ["layoutxml"] = "<grid />" }, "Parts");
        Create(first, new Entity("systemform") { ["name"] = "Account", ["objecttypecode"] = "account", ["type"] = new OptionSetValue(2), ["formxml"] = "<form><tabs /></form>" }, "Parts");
        Create(first, new Entity("systemform") { ["name"] = "Health", ["objecttypecode"] = "none", ["type"] = new OptionSetValue(0), ["formxml"] = "<form><tabs /></form>" }, "Parts");
        Create(first, new Entity("savedqueryvisualization") { ["name"] = "Chart", ["primaryentitytypecode"] = "account", ["datadescription"] = "<datadefinition />", ["presentationdescription"] = "<Chart />" }, "Parts");
        first.Admin.Execute(new AddSolutionComponentRequest { SolutionUniqueName = "Parts", ComponentType = 2, ComponentId = MetadataIds.Column("account", "tst_rating") });

        using var second = new TestStore();
        var report = second.Organization.ImportSolution(new MemoryStream(Export(first, "Parts")));

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.True(second.Metadata.TryGetTable("account", out var account));
        Assert.True(account.Columns.ContainsKey("tst_rating"));
        Assert.Equal("<fetch><entity name=\"account\" /></fetch>", second.Single("savedquery", "name", "By rating")["fetchxml"]);
        Assert.Equal(["none <form><tabs /></form>", "account <form><tabs /></form>"], second.Table("systemform").OrderByDescending(f => f["objecttypecode"]).Select(f => $"{f["objecttypecode"]} {f["formxml"]}"));
        Assert.Equal("<datadefinition />", second.Single("savedqueryvisualization", "name", "Chart")["datadescription"]);
    }

    [Fact]
    public void A_component_of_a_kind_that_can_not_be_written_stops_the_export()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        Create(store, new Entity("catalog") { ["uniquename"] = "tst_Made", ["name"] = "Made" });
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Export(store, "Whole")).Detail;
        Assert.Contains("Components of the type catalog that were made here can't be exported", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_here_understands_is_exported_as_it_came()
    {
        using var store = new TestStore();
        new SolutionBuilder()
            .Node("<Reports><Report id=\"1\"><Name>Sales</Name></Report></Reports>")
            .File("bots/tst_bot/bot.xml", "<bot/>")
            .Root(31, "id=\"{99999999-0000-0000-0000-000000000003}\"")
            .ImportInto(store);
        using var zip = SolutionZip.Open(new MemoryStream(Export(store, "Test")));
        Assert.Contains("bots/tst_bot/bot.xml", zip.Names);
        Assert.Contains("Sales", zip.ReadXml("customizations.xml").ToString(), StringComparison.Ordinal);
        Assert.Contains("99999999-0000-0000-0000-000000000003", zip.ReadXml("solution.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_keeps_what_only_the_earlier_version_had_in_the_export()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        new SolutionBuilder { UniqueName = "Whole", Version = "1.1" }.Node($"<Entities>{WholeSolution.Thing(WholeSolution.Attribute("tst_more", "int"))}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        using var second = new TestStore();
        second.Organization.ImportSolution(new MemoryStream(Export(store, "Whole")));
        Assert.Equal(Rows(store), Rows(second));
        Assert.Equal("1.1", second.Single("solution", "uniquename", "Whole")["version"]);
    }

    [Fact]
    public async Task An_export_can_be_a_job()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        var job = (ExportSolutionAsyncResponse)store.Admin.Execute(new ExportSolutionAsyncRequest { SolutionName = "Whole" });
        var download = new DownloadSolutionExportDataRequest { ExportJobId = job.ExportJobId };
        Assert.Contains("its job is not done yet", Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Admin.Execute(download)).Detail.Message, StringComparison.Ordinal);
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Export(store, "Whole"), ((DownloadSolutionExportDataResponse)store.Admin.Execute(download)).ExportSolutionFile);
    }

    [Theory]
    [InlineData("Whole", PlatformErrorCodes.ExportManagedSolutionError)]
    [InlineData("Nothing", PlatformErrorCodes.ExportMissingSolutionError)]
    [InlineData("Default", PlatformErrorCodes.InvalidArgument)]
    public void What_can_not_be_exported(string name, int code)
    {
        using var store = new TestStore();
        WholeSolution.Build().ImportInto(store);
        Assert.Equal(code, Assert.Throws<FaultException<OrganizationServiceFault>>(() => Export(store, name)).Detail.ErrorCode);
    }

    [Fact]
    public void Who_may_not_export_is_refused()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        var user = store.Organization.CreateService(store.Organization.CreateUser("Ann Other", "Basic User"));
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => user.Execute(new ExportSolutionRequest { SolutionName = "Whole" }));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.Detail.ErrorCode);
    }

    private static void Change(TestStore store)
    {
        var step = store.Single("sdkmessageprocessingstep", "sdkmessageprocessingstepid", WholeSolution.StepId);
        store.Admin.Update(new Entity("sdkmessageprocessingstep", step.Id) { ["rank"] = 7, ["filteringattributes"] = "tst_code" });
        store.Admin.Update(new Entity("webresource", store.Table("webresource").Single().Id) { ["content"] = "Mg==" });
        store.Admin.Update(new Entity("environmentvariabledefinition", store.Table("environmentvariabledefinition").Single().Id) { ["defaultvalue"] = "http://changed" });
        store.Admin.Delete("connectionreference", store.Table("connectionreference").Single().Id);
        Create(store, new Entity("environmentvariabledefinition") { ["schemaname"] = "tst_New", ["displayname"] = "New", ["type"] = new OptionSetValue(100000000), ["defaultvalue"] = "2" });
        var api = Create(store, new Entity("customapi") { ["uniquename"] = "tst_Made", ["name"] = "Made", ["displayname"] = "Made", ["description"] = "Made", ["bindingtype"] = new OptionSetValue(0), ["allowedcustomprocessingsteptype"] = new OptionSetValue(2), ["isfunction"] = false, ["isprivate"] = false, ["workflowsdkstepenabled"] = false, ["plugintypeid"] = new EntityReference("plugintype", WholeSolution.TypeId) });
        store.Admin.Create(new Entity("customapiresponseproperty") { ["uniquename"] = "Answer", ["name"] = "Answer", ["displayname"] = "Answer", ["description"] = "Answer", ["type"] = new OptionSetValue(10), ["customapiid"] = new EntityReference("customapi", api) });
        Create(store, new Entity("sdkmessageprocessingstep") { ["name"] = "On made", ["sdkmessageid"] = store.Single("sdkmessage", "name", "tst_Made").ToEntityReference(), ["stage"] = new OptionSetValue(40), ["mode"] = new OptionSetValue(1), ["rank"] = 1, ["asyncautodelete"] = true, ["supporteddeployment"] = new OptionSetValue(0), ["eventhandler"] = new EntityReference("plugintype", WholeSolution.TypeId) });
        Create(store, new Entity("savedquery") { ["name"] = "Mine", ["returnedtypecode"] = "tst_thing", ["querytype"] = 0, ["fetchxml"] = "<fetch><entity name=\"tst_thing\" /></fetch>", ["layoutxml"] = "<grid />" });
    }

    private static Guid Create(TestStore store, Entity row, string solution = "Whole")
    {
        var request = new CreateRequest { Target = row };
        request["SolutionUniqueName"] = solution;
        return ((CreateResponse)store.Admin.Execute(request)).id;
    }

    private static byte[] Export(TestStore store, string name, bool managed = false) =>
        ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = name, Managed = managed })).ExportSolutionFile;

    // What depends on how a component came: by a zip, in which version.
    private static readonly string[] Chance = ["componentstate", "introducedversion", "customizationlevel", "iscustomizable", "ismanaged"];

    // What a solution is made of, without when, by whom and under which chance ids it came.
    private static IEnumerable<string> Rows(TestStore store)
    {
        string[] kinds =
        [
            "role", "webresource", "pluginassembly", "plugintype", "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "serviceendpoint", "environmentvariabledefinition", "environmentvariablevalue", "connectionreference", "savedquery",
            "customapi", "customapirequestparameter", "customapiresponseproperty", "systemform",
        ];
        return kinds.SelectMany(k => store.Table(k)).Select(Text).Order(StringComparer.Ordinal).Concat(Shape(store));

        // The messages and, where a row was made here, the ids of custom APIs and variables follow from their names elsewhere.
        static string Text(Entity row) => $"{row.LogicalName} {string.Join(';', row.Attributes.Where(a => a.Value is string or int or bool or OptionSetValue or BooleanManagedProperty && !Chance.Contains(a.Key) && !a.Key.EndsWith("unique", StringComparison.Ordinal)).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={Plain(a.Value)}"))}";

        static object Plain(object value) => value switch { OptionSetValue option => option.Value, BooleanManagedProperty flag => flag.Value, _ => value };
    }

    private static IEnumerable<string> Shape(TestStore store) => store.Metadata.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal)
        .Select(t => $"{t.LogicalName} {string.Join(',', t.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal).Select(c => $"{c.LogicalName}:{c.Type}:{string.Join('|', c.Options.Select(o => o.Value).Order())}:{string.Join('|', c.Targets)}"))} {string.Join(',', t.Keys.Select(k => k.LogicalName))} {string.Join(',', t.DisplayNames.Values)}")
        .Concat(store.Metadata.Relationships.Select(r => r.SchemaName).Order(StringComparer.Ordinal))
        .Concat(store.Metadata.Choices.Select(c => $"{c.Name} {string.Join(',', c.Options.Select(o => o.Value))}"));
}
