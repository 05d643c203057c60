using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Solutions over the Web API, as pac and build pipelines handle them.</summary>
public sealed class SolutionOperationTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    [Fact]
    public async Task A_solution_is_imported_exported_and_uninstalled()
    {
        var imported = await PostAsync("ImportSolution", new JsonObject { ["OverwriteUnmanagedCustomizations"] = false, ["PublishWorkflows"] = true, ["CustomizationFile"] = Convert.ToBase64String(SolutionZips.Complete), ["ImportJobId"] = Guid.NewGuid().ToString() });
        Assert.Equal(204, imported.Status);
        var exported = await PostAsync("ExportSolution", new JsonObject { ["SolutionName"] = "Small", ["Managed"] = true });
        Assert.Equal(200, exported.Status);
        var id = (string?)JsonNode.Parse((await _server.GetAsync("solutions?$select=solutionid&$filter=uniquename eq 'Small'")).Text)!["value"]![0]!["solutionid"];
        Assert.Equal(204, (await _server.SendAsync("DELETE", $"solutions({id})")).Status);
        // Unmanaged: what it had stays, and the managed zip can't tell it from its own.
        var managed = Convert.FromBase64String((string)JsonNode.Parse(exported.Text)!["ExportSolutionFile"]!);
        Assert.True(_server.Organization.ImportSolution(new MemoryStream(managed)).Managed);
    }

    [Fact]
    public async Task A_patch_is_made_and_rolled_up()
    {
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.Complete));
        var patch = await PostAsync("CloneAsPatch", new JsonObject { ["ParentSolutionUniqueName"] = "Small", ["DisplayName"] = "Patch", ["VersionNumber"] = "1.0.1.0" });
        Assert.Equal(200, patch.Status);
        var row = JsonNode.Parse((await _server.GetAsync($"solutions({JsonNode.Parse(patch.Text)!["SolutionId"]})?$select=version,_parentsolutionid_value")).Text)!;
        var whole = await PostAsync("CloneAsSolution", new JsonObject { ["ParentSolutionUniqueName"] = "Small", ["DisplayName"] = "Small again", ["VersionNumber"] = "1.1.0.0" });
        Assert.Equal(("1.0.1.0", (string?)JsonNode.Parse(whole.Text)!["SolutionId"]), ((string?)row["version"], (string?)row["_parentsolutionid_value"]));
        Assert.Contains("\"version\":\"1.1.0.0\"", (await _server.GetAsync("solutions?$select=version,friendlyname&$filter=friendlyname eq 'Small again'")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_runs_as_a_job_that_tells_how_far_it_is()
    {
        var answer = await PostAsync("ImportSolutionAsync", new JsonObject { ["OverwriteUnmanagedCustomizations"] = false, ["PublishWorkflows"] = true, ["CustomizationFile"] = Convert.ToBase64String(SolutionZips.Complete) });
        Assert.Equal(200, answer.Status);
        var job = JsonNode.Parse(answer.Text)!;
        await _server.Organization.DrainAsync(TestContext.Current.CancellationToken);
        var operation = JsonNode.Parse((await _server.GetAsync($"asyncoperations({job["AsyncOperationId"]})?$select=statecode,statuscode")).Text)!;
        Assert.Equal((3, 30), ((int)operation["statecode"]!, (int)operation["statuscode"]!));
        var import = JsonNode.Parse((await _server.GetAsync($"importjobs({job["ImportJobKey"]})?$select=progress,solutionname")).Text)!;
        Assert.Equal((100d, "Small"), ((double)import["progress"]!, (string?)import["solutionname"]));
        var log = await _server.GetAsync($"RetrieveFormattedImportJobResults(ImportJobId={job["ImportJobKey"]})");
        Assert.Contains("tst_hello.js", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_staged_solution_is_imported_by_its_upload()
    {
        var staged = JsonNode.Parse((await PostAsync("StageSolution", new JsonObject { ["CustomizationFile"] = Convert.ToBase64String(SolutionZips.Complete) })).Text)!["StageSolutionResults"]!;
        Assert.Equal(("Passed", "Small"), ((string?)staged["StageSolutionStatus"], (string?)staged["SolutionDetails"]!["SolutionUniqueName"]));
        var answer = await PostAsync("ImportSolutionAsync", new JsonObject
        {
            ["OverwriteUnmanagedCustomizations"] = false,
            ["PublishWorkflows"] = false,
            ["SolutionParameters"] = new JsonObject { ["StageSolutionUploadId"] = (string?)staged["StageSolutionUploadId"] },
            ["ComponentParameters"] = new JsonArray(),
        });
        Assert.Equal(200, answer.Status);
        await _server.Organization.DrainAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Small", (await _server.GetAsync("solutions?$select=uniquename")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_is_made_in_a_solution_belongs_to_it()
    {
        await _server.SendAsync("POST", "solutions", """{"uniquename":"Mine","friendlyname":"Mine"}""");
        var made = await _server.SendAsync("POST", "webresourceset", """{"name":"tst_/made.js","webresourcetype":3,"content":"eA=="}""", null, ("MSCRM.SolutionUniqueName", "Mine"));
        var id = made.Header("OData-EntityId")!.Split('(', ')')[1];
        Assert.Equal([id], await ComponentsAsync());
        var removed = await PostAsync("RemoveSolutionComponent", new JsonObject { ["SolutionComponent"] = new JsonObject { ["solutioncomponentid"] = id }, ["ComponentType"] = 61, ["SolutionUniqueName"] = "Mine" });
        Assert.Equal(200, removed.Status);
        Assert.Empty(await ComponentsAsync());
        await PostAsync("AddSolutionComponent", new JsonObject { ["ComponentId"] = id, ["ComponentType"] = 61, ["SolutionUniqueName"] = "Mine", ["AddRequiredComponents"] = false });
        Assert.Equal([id], await ComponentsAsync());

        async Task<string[]> ComponentsAsync() => [.. JsonNode.Parse((await _server.GetAsync("solutioncomponents?$select=objectid&$filter=solutionid/uniquename eq 'Mine'")).Text)!["value"]!.AsArray().Select(c => (string)c!["objectid"]!)];
    }

    [Fact]
    public async Task A_web_resource_is_served_to_who_is_signed_in()
    {
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.Complete));
        using var http = new HttpClient { BaseAddress = new Uri(_server.Api, "/") };
        Assert.Equal(401, (int)(await http.GetAsync("WebResources/tst_hello.js", TestContext.Current.CancellationToken)).StatusCode);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _server.Token(_server.Organization.CreateUser("Ann Other", "Basic User")));
        using var found = await http.GetAsync("WebResources/tst_hello.js", TestContext.Current.CancellationToken);
        Assert.Equal(("hello();", "text/javascript"), (await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), found.Content.Headers.ContentType!.MediaType));
        Assert.Equal(404, (int)(await http.GetAsync("WebResources/tst_nothing.js", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Layers_dependencies_and_history_can_be_read()
    {
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.Managed(1)));
        var id = (string?)JsonNode.Parse((await _server.GetAsync("webresourceset?$select=webresourceid,ismanaged&$filter=name eq 'tst_old.js' and ismanaged eq true")).Text)!["value"]![0]!["webresourceid"];
        Assert.Equal(204, (await _server.SendAsync("PATCH", $"webresourceset({id})", """{"displayname":"Mine"}""")).Status);
        Assert.Equal(["Active", "Grown"], await LayersAsync());

        Assert.Equal(204, (await _server.GetAsync($"RemoveActiveCustomizations(SolutionComponentName='WebResource',ComponentId={id})")).Status);

        Assert.Equal(["Grown"], await LayersAsync());
        foreach (var question in new[] { "RetrieveDependenciesForUninstall(SolutionUniqueName='Grown')", $"RetrieveDependenciesForDelete(ObjectId={id},ComponentType=61)", $"RetrieveDependentComponents(ObjectId={id},ComponentType=61)", $"RetrieveRequiredComponents(ObjectId={id},ComponentType=61)", "RetrieveMissingDependencies(SolutionUniqueName='Grown')" })
            Assert.Empty(JsonNode.Parse((await _server.GetAsync(question)).Text)!["value"]!.AsArray());
        Assert.True((bool)JsonNode.Parse((await _server.GetAsync($"IsComponentCustomizable(ComponentId={id},ComponentType=61)")).Text)!["IsComponentCustomizable"]!);
        var history = JsonNode.Parse((await _server.GetAsync("msdyn_solutionhistories?$filter=msdyn_name eq 'Grown'")).Text)!["value"]![0]!;
        Assert.Equal((0, 1, true), ((int)history["msdyn_operation"]!, (int)history["msdyn_suboperation"]!, (bool)history["msdyn_result"]!));

        async Task<string[]> LayersAsync() => [.. JsonNode.Parse((await _server.GetAsync($"msdyn_componentlayers?$select=msdyn_solutionname,msdyn_order&$filter=msdyn_componentid eq '{id}' and msdyn_solutioncomponentname eq 'WebResource'&$orderby=msdyn_order desc")).Text)!["value"]!.AsArray().Select(l => (string)l!["msdyn_solutionname"]!)];
    }

    [Fact]
    public async Task What_depends_on_a_component_is_answered_as_rows()
    {
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.Complete));
        var table = Guid.Parse((string)JsonNode.Parse((await _server.GetAsync("EntityDefinitions(LogicalName='account')?$select=MetadataId")).Text)!["MetadataId"]!);
        var column = (string)JsonNode.Parse((await _server.GetAsync("EntityDefinitions(LogicalName='account')/Attributes(LogicalName='name')?$select=MetadataId")).Text)!["MetadataId"]!;
        var required = JsonNode.Parse((await _server.GetAsync($"RetrieveRequiredComponents(ObjectId={column},ComponentType=2)")).Text)!["value"]!.AsArray().Single()!;
        Assert.Equal((1, table.ToString("D"), 2), ((int)required["requiredcomponenttype"]!, (string?)required["requiredcomponentobjectid"], (int)required["dependentcomponenttype"]!));
    }

    [Theory]
    [InlineData("not a zip", "0x80048060")]
    [InlineData("cut", "0x80048060")]
    [InlineData("entity", "0x8004802c")]
    public async Task A_bad_zip_is_refused_and_the_server_lives(string what, string code)
    {
        var zip = what switch
        {
            "cut" => SolutionZips.Complete[..200],
            "entity" => SolutionZips.ExternalEntity,
            _ => "This is a letter."u8.ToArray(),
        };
        foreach (var action in new[] { "ImportSolution", "StageAndUpgrade" })
        {
            var answer = await PostAsync(action, new JsonObject { ["OverwriteUnmanagedCustomizations"] = false, ["PublishWorkflows"] = false, ["CustomizationFile"] = Convert.ToBase64String(zip), ["ImportJobId"] = Guid.NewGuid().ToString() });
            Assert.Equal((400, code), (answer.Status, (string?)JsonNode.Parse(answer.Text)!["error"]!["code"]));
        }
        Assert.Equal(200, (await _server.GetAsync("WhoAmI")).Status);
        Assert.Empty(JsonNode.Parse((await _server.GetAsync("solutions?$filter=uniquename eq 'Small'")).Text)!["value"]!.AsArray());
    }

    [Fact]
    public async Task What_a_client_says_beside_is_taken_or_refused_by_name()
    {
        var zip = Convert.ToBase64String(SolutionZips.Complete);
        JsonObject Import() => new() { ["OverwriteUnmanagedCustomizations"] = false, ["PublishWorkflows"] = true, ["CustomizationFile"] = zip, ["ImportJobId"] = Guid.NewGuid().ToString(), ["SkipQueueRibbonJob"] = true, ["AsyncRibbonProcessing"] = false };
        Assert.Equal(204, (await PostAsync("ImportSolution", Import())).Status);
        Assert.Equal(200, (await PostAsync("ExportSolution", new JsonObject { ["SolutionName"] = "Small", ["Managed"] = false, ["ExportGeneralSettings"] = false, ["ExportSales"] = false })).Status);
        var template = Import();
        template["TemplateSuffix"] = "x";
        foreach (var (action, body, name) in new[] { ("ImportSolution", template, "TemplateSuffix"), ("ExportSolution", new JsonObject { ["SolutionName"] = "Small", ["Managed"] = false, ["ExportSales"] = true }, "ExportSales") })
        {
            var answer = await PostAsync(action, body);
            Assert.Equal(400, answer.Status);
            Assert.Contains(name, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_can_not_be_is_said_with_the_platforms_code()
    {
        var answer = await PostAsync("ExportSolution", new JsonObject { ["SolutionName"] = "Nothing", ["Managed"] = false });
        Assert.Equal((400, "0x80048037"), (answer.Status, (string?)JsonNode.Parse(answer.Text)!["error"]!["code"]));
    }

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task<TestServer.Answer> PostAsync(string action, JsonObject body) => _server.SendAsync("POST", action, body.ToJsonString());
}
