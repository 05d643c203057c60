using System.CommandLine;
using System.Text.Json.Nodes;

namespace RecordingPac.Verbs;

/// <summary>pac solution upgrade: puts the staged version in the place of the installed one.</summary>
internal static class SolutionUpgradeVerb
{
    public static Command Create()
    {
        var name = Options.Needed("--solution-name");
        var asJob = Options.Async();
        return new Command("upgrade") { name, Options.Environment(), asJob, Options.MaxAsyncWaitTime() }.Does((parsed, environment, token) =>
            environment.PerformAsync("DeleteAndPromote", new JsonObject { ["UniqueName"] = parsed.GetRequiredValue(name) }, parsed.GetValue(asJob), parsed.Limit(), token));
    }
}
