using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>The other kinds, and what nobody imports.</summary>
public sealed class ComponentImportTests
{
    private const string Variable = "<environmentvariabledefinition schemaname=\"tst_Url\"><defaultvalue>http://default</defaultvalue><displayname default=\"Url\"><label description=\"Url\" languagecode=\"1033\" /></displayname><introducedversion>1.0</introducedversion><iscustomizable>1</iscustomizable><isrequired>0</isrequired><secretstore>0</secretstore><type>100000000</type></environmentvariabledefinition>";
    private const string Value = "\uFEFF{ \"environmentvariablevalues\": { \"environmentvariablevalue\": { \"iscustomizable\": \"1\", \"value\": \"http://shipped\" } } }";

    [Fact]
    public void An_endpoint_of_a_real_solution_says_that_its_secret_is_missing()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder().Node(Sample("ServiceEndpoints.xml")).ImportInto(store);
        var endpoint = store.Table("serviceendpoint").Single();
        Assert.Equal(("trickqueue", "sb://pl400demosajs202307.servicebus.windows.net/", "All"), (endpoint["path"], endpoint["namespaceaddress"], endpoint["saskeyname"]));
        Assert.Equal((6, 2, 3), (endpoint.GetAttributeValue<OptionSetValue>("contract").Value, endpoint.GetAttributeValue<OptionSetValue>("authtype").Value, endpoint.GetAttributeValue<OptionSetValue>("messageformat").Value));
        Assert.Contains("saskey", report.Components.Single(c => c.Kind == "ServiceEndpoint").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_keeps_its_address_and_secrets_when_imported_again()
    {
        using var store = new TestStore();
        new SolutionBuilder().Node(Sample("ServiceEndpoints.xml")).ImportInto(store);
        var row = store.Table("serviceendpoint").Single();
        row["namespaceaddress"] = "sb://127.0.0.1:5999/";
        row["saskey"] = "secret";
        store.Update(row);
        var report = new SolutionBuilder { Version = "2.0" }.Node(Sample("ServiceEndpoints.xml").Replace(">trickqueue<", ">otherqueue<", StringComparison.Ordinal)).ImportInto(store);
        row = store.Table("serviceendpoint").Single();
        Assert.Equal(("sb://127.0.0.1:5999/", "secret", "otherqueue"), (row["namespaceaddress"], store.Secret("serviceendpoint", row.Id, "saskey"), row["path"]));
        Assert.Null(report.Components.Single(c => c.Kind == "ServiceEndpoint").Reason);
    }

    [Fact]
    public void A_shipped_value_is_taken_once_and_a_given_one_always()
    {
        using var store = new TestStore();
        WithVariable().ImportInto(store);
        Assert.Equal("http://shipped", store.Table("environmentvariablevalue").Single()["value"]);
        WithVariable().ImportInto(store, o => o.EnvironmentVariables["tst_url"] = "http://given");
        Assert.Equal("http://given", store.Table("environmentvariablevalue").Single()["value"]);
        WithVariable().ImportInto(store);
        Assert.Equal("http://given", store.Table("environmentvariablevalue").Single()["value"]);
        Assert.Equal("http://default", store.Table("environmentvariabledefinition").Single()["defaultvalue"]);
    }

    [Fact]
    public void A_value_for_an_unknown_variable_fails_the_import()
    {
        var error = Assert.Throws<SolutionImportException>(() => WithVariable().ImportIntoNew(o => o.EnvironmentVariables["tst_Typo"] = "x"));
        Assert.Contains("tst_Typo", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_has_exactly_the_privileges_of_its_newest_version()
    {
        const string Id = "{99999999-0000-0000-0000-000000000001}";
        using var store = new TestStore();
        new SolutionBuilder().Node(Role(Id, "<RolePrivilege name=\"prvReadAccount\" level=\"Deep\" /><RolePrivilege name=\"prvCreateAccount\" level=\"Basic\" />")).Root(20, $"id=\"{Id}\"").ImportInto(store);
        Assert.Equal([1, 4], store.Table("roleprivileges", "roleid", new Guid(Id)).Select(r => r.GetAttributeValue<int>("privilegedepthmask")).Order());
        var report = new SolutionBuilder().Node(Role(Id, "<RolePrivilege name=\"prvReadAccount\" level=\"Global\" /><RolePrivilege name=\"prvReadLead\" level=\"Global\" />")).ImportInto(store);
        Assert.Equal([8], store.Table("roleprivileges", "roleid", new Guid(Id)).Select(r => r.GetAttributeValue<int>("privilegedepthmask")));
        Assert.Contains(report.Components, c => c is { Kind: "RolePrivilege", Done: false, Name: "Tester: prvReadLead" });
    }

    [Fact]
    public void A_web_resource_comes_with_its_file()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder()
            .Node("<WebResources><WebResource><WebResourceId>{99999999-0000-0000-0000-000000000002}</WebResourceId><Name>tst_/a.js</Name><DisplayName>A</DisplayName><WebResourceType>3</WebResourceType><FileName>/WebResources/tst_ajs9999</FileName></WebResource></WebResources>")
            .File("WebResources/tst_ajs9999", "alert(1)")
            .Root(61, "schemaName=\"tst_/a.js\"")
            .ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal("alert(1)", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(store.Table("webresource").Single().GetAttributeValue<string>("content"))));
    }

    [Fact]
    public void A_cloud_flow_is_stored_and_the_report_says_that_it_does_not_run()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder()
            .Node("<Workflows><Workflow WorkflowId=\"{6e5a9197-e359-ee11-be6f-000d3a45ed19}\" Name=\"Flow\"><JsonFileName>/Workflows/Flow-6E5A.json</JsonFileName><Type>1</Type><Category>5</Category><Scope>4</Scope><StateCode>1</StateCode><StatusCode>2</StatusCode><PrimaryEntity>none</PrimaryEntity></Workflow></Workflows>")
            .File("Workflows/Flow-6E5A.json", "{}")
            .ImportInto(store);
        Assert.Equal("{}", store.Table("workflow").Single()["clientdata"]);
        Assert.Contains("Power Automate", report.Components.Single(c => c is { Kind: "Workflow", Done: false }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cloud_flow_that_is_on_stays_on_when_an_import_activates_nothing()
    {
        using var store = new TestStore();
        Flow("{}").ImportInto(store);
        Assert.Equal(0, store.Table("workflow").Single().GetAttributeValue<OptionSetValue>("statecode").Value);
        store.Update(new Entity("workflow", store.Table("workflow").Single().Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Flow("{}").ImportInto(store, o => o.ActivateSteps = false);

        Assert.Equal(1, store.Table("workflow").Single().GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void The_report_names_what_a_cloud_flow_performs()
    {
        using var store = new TestStore();
        const string flow = """
            {"properties":{"definition":{"actions":{"Until":{"type":"Until","actions":{
              "One":{"inputs":{"host":{"operationId":"PerformUnboundAction"},"parameters":{"actionName":"tst_Sweep"}}},
              "Again":{"inputs":{"host":{"operationId":"PerformUnboundAction"},"parameters":{"actionName":"tst_Sweep"}}},
              "Other":{"inputs":{"host":{"operationId":"ListRecords"},"parameters":{"entityName":"accounts"}}}}}}}}}
            """;
        var report = Flow(flow).ImportInto(store);
        Assert.Equal("Stored, not run: cloud flows run in Power Automate. Call what it performs yourself: tst_Sweep.", report.Components.Single(c => c.Kind == "Workflow").Reason);
        var error = store.Refuses(() => Flow("{").ImportInto(store));
        Assert.Contains("A flow's definition is no JSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dashboards_charts_and_connection_references_become_rows()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder()
            .Node("<Entities><Entity><Name>Account</Name><Visualizations><visualization><savedqueryvisualizationid>{99999999-0000-0000-0000-000000000011}</savedqueryvisualizationid><datadescription><datadefinition /></datadescription><presentationdescription><Chart /></presentationdescription><LocalizedNames><LocalizedName description=\"By city\" languagecode=\"1033\" /></LocalizedNames></visualization></Visualizations></Entity></Entities>")
            .Node("<Dashboards><Dashboard><LocalizedNames><LocalizedName description=\"Health\" languagecode=\"1033\" /></LocalizedNames><FormId>{99999999-0000-0000-0000-000000000012}</FormId><FormXml><forms type=\"dashboard\"><form><tabs /></form></forms></FormXml></Dashboard></Dashboards>")
            .Node("<connectionreferences><connectionreference connectionreferencelogicalname=\"tst_dv\"><connectionreferencedisplayname>Dataverse</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps</connectorid></connectionreference></connectionreferences>")
            .Root(60, "id=\"{99999999-0000-0000-0000-000000000012}\"")
            .ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var chart = store.Single("savedqueryvisualization", "name", "By city");
        Assert.Equal(("account", "<datadefinition />", "<Chart />"), (chart["primaryentitytypecode"], chart["datadescription"], chart["presentationdescription"]));
        var dashboard = store.Single("systemform", "name", "Health");
        Assert.Equal(("<form><tabs /></form>", 0), (dashboard["formxml"], dashboard.GetAttributeValue<OptionSetValue>("type").Value));
        Assert.Equal("/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps", store.Single("connectionreference", "connectionreferencelogicalname", "tst_dv")["connectorid"]);
    }

    [Fact]
    public void Catalogs_come_with_their_assignments()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder()
            .File("catalogs/tst_Events/catalog.xml", "<catalog uniquename=\"tst_Events\"><description default=\"d\" /><displayname default=\"Events\" /><name>Events</name><parentcatalogid><uniquename>tst_Root</uniquename></parentcatalogid></catalog>")
            .File("catalogs/tst_Root/catalog.xml", "<catalog uniquename=\"tst_Root\"><description default=\"d\" /><displayname default=\"Root\" /><name>Root</name></catalog>")
            .File("Assets/catalogassignments.xml", "<catalogassignments><catalogassignment objectidtype=\"entity\" object.logicalname=\"account\" catalogid.uniquename=\"tst_Events\"><iscustomizable>0</iscustomizable><name>Account</name></catalogassignment></catalogassignments>")
            .ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var events = store.Single("catalog", "uniquename", "tst_Events");
        Assert.Equal(store.Single("catalog", "uniquename", "tst_Root").Id, events.GetAttributeValue<EntityReference>("parentcatalogid").Id);
        Assert.Equal(events.Id, store.Table("catalogassignment").Single().GetAttributeValue<EntityReference>("catalogid").Id);
    }

    [Fact]
    public void A_row_that_can_not_be_stored_fails_the_import()
    {
        using var store = new TestStore();
        var error = store.Refuses(() => new SolutionBuilder().Node("<WebResources><WebResource><WebResourceId>{99999999-0000-0000-0000-000000000002}</WebResourceId><Name>tst_a</Name><WebResourceType>three</WebResourceType><FileName>/WebResources/a</FileName></WebResource></WebResources>").File("WebResources/a", "x").ImportInto(store));
        Assert.Contains("'three' doesn't fit the column webresource.webresourcetype", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_nobody_imports_has_a_row()
    {
        var report = new SolutionBuilder()
            .Node("<Reports><Report id=\"1\"><Name>Sales</Name></Report></Reports><Templates /><Languages><Language>1033</Language></Languages>")
            .File("bots/tst_bot/bot.xml", "<bot/>")
            .File("bots/tst_bot/configuration.json", "{}")
            .File("WebResources/nobody.js", "x")
            .Root(31, "id=\"{99999999-0000-0000-0000-000000000003}\"")
            .ImportIntoNew();
        Assert.False(report.Complete);
        Assert.Equal(
            ["Report: 1", "Report: 99999999-0000-0000-0000-000000000003", "WebResources: nobody.js", "bots: tst_bot"],
            report.Components.Where(c => !c.Done).Select(c => $"{c.Kind}: {c.Name}").Order(StringComparer.Ordinal));
        Assert.All(report.Components.Where(c => !c.Done), c => Assert.False(string.IsNullOrEmpty(c.Reason)));
    }

    [Fact]
    public void What_a_newer_version_no_longer_has_stays_and_is_named()
    {
        using var store = new TestStore();
        WithVariable().ImportInto(store);
        var report = new SolutionBuilder { Version = "2.0" }.ImportInto(store);
        Assert.Single(store.Table("environmentvariabledefinition"));
        Assert.Contains(report.Components, c => c.Kind == "EnvironmentVariableDefinition" && c.Reason!.Contains("isn't in this one", StringComparison.Ordinal));
    }

    private static SolutionBuilder Flow(string json) => new SolutionBuilder()
        .Node("<Workflows><Workflow WorkflowId=\"{6e5a9197-e359-ee11-be6f-000d3a45ed19}\" Name=\"Flow\"><JsonFileName>/Workflows/Flow-6E5A.json</JsonFileName><Type>1</Type><Category>5</Category><PrimaryEntity>none</PrimaryEntity></Workflow></Workflows>")
        .File("Workflows/Flow-6E5A.json", json);

    private static SolutionBuilder WithVariable() => new SolutionBuilder()
        .File("environmentvariabledefinitions/tst_Url/environmentvariabledefinition.xml", Variable)
        .File("environmentvariabledefinitions/tst_Url/environmentvariablevalues.json", Value);

    private static string Role(string id, string privileges) => $"<Roles><Role id=\"{id}\" name=\"Tester\"><IsCustomizable>1</IsCustomizable><RolePrivileges>{privileges}</RolePrivileges></Role></Roles>";

    private static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Solutions", "Samples", "PL400", name));
}
