using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using RecordingPac.WebApi;

namespace RecordingPac.Verbs;

/// <summary>pac solution import.</summary>
internal static class SolutionImportVerb
{
    private static readonly Option<string> Zip = Options.Needed("--path");
    private static readonly Option<string> Settings = new("--settings-file");
    private static readonly Option<bool> ActivatePlugins = new("--activate-plugins");
    private static readonly Option<bool> AsJob = Options.Async();
    private static readonly Option<bool> ForceOverwrite = new("--force-overwrite");
    private static readonly Option<bool> Holding = new("--import-as-holding");
    private static readonly Option<bool> PublishChanges = new("--publish-changes");
    private static readonly Option<bool> SkipDependencyCheck = new("--skip-dependency-check");
    private static readonly Option<bool> SkipLowerVersion = new("--skip-lower-version");
    private static readonly Option<bool> StageAndUpgrade = new("--stage-and-upgrade");

    public static Command Create() => new Command("import")
    {
        Zip, Settings, ActivatePlugins, AsJob, ForceOverwrite, Holding, PublishChanges, SkipDependencyCheck, SkipLowerVersion, StageAndUpgrade, Options.Environment(), Options.MaxAsyncWaitTime(),
    }.Taking("--convert-to-managed").Does(RunAsync);

    private static async Task RunAsync(ParseResult parsed, PacEnvironment environment, CancellationToken token)
    {
        var zip = ZipManifest.Read(parsed.GetRequiredValue(Zip));
        var installed = await environment.SolutionAsync(zip.UniqueName, token);
        if (parsed.GetValue(SkipLowerVersion) && installed?.Version >= zip.Version)
            return;
        // Where nothing is installed pac refuses to upgrade, although the Web API would import (powerplatform-build-tools issue 1078).
        if (parsed.GetValue(StageAndUpgrade) && installed is null)
            throw new PacException($"There is no {zip.UniqueName} to be upgraded.");
        var parameters = new JsonObject
        {
            ["CustomizationFile"] = Convert.ToBase64String(await File.ReadAllBytesAsync(parsed.GetRequiredValue(Zip), token)),
            ["OverwriteUnmanagedCustomizations"] = parsed.GetValue(ForceOverwrite),
            ["PublishWorkflows"] = parsed.GetValue(ActivatePlugins),
            ["SkipProductUpdateDependencies"] = parsed.GetValue(SkipDependencyCheck),
            ["ImportJobId"] = Guid.NewGuid(),
            ["ComponentParameters"] = parsed.GetValue(Settings) is { } settings ? Components(JsonNode.Parse(await File.ReadAllTextAsync(settings, token))!) : [],
        };
        if (parsed.GetValue(Holding))
            parameters["HoldingSolution"] = true;
        await environment.PerformAsync(parsed.GetValue(StageAndUpgrade) ? "StageAndUpgrade" : "ImportSolution", parameters, parsed.GetValue(AsJob), parsed.Limit(), token);
        if (parsed.GetValue(PublishChanges))
            await environment.SendAsync(HttpMethod.Post, "PublishAllXml", null, token);
    }

    private static JsonArray Components(JsonNode settings) =>
    [
        .. settings["EnvironmentVariables"]!.AsArray().Select(variable => new JsonObject
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.environmentvariablevalue",
            ["schemaname"] = (string?)variable!["SchemaName"],
            ["value"] = (string?)variable["Value"],
        }),
        .. settings["ConnectionReferences"]!.AsArray().Select(connection => new JsonObject
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.connectionreference",
            ["connectionreferencelogicalname"] = (string?)connection!["LogicalName"],
            ["connectionid"] = (string?)connection["ConnectionId"],
            ["connectorid"] = (string?)connection["ConnectorId"],
        }),
    ];
}
