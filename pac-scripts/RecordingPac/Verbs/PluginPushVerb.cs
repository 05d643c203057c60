using System;
using System.CommandLine;
using System.IO;
using System.Net.Http;
using System.Text.Json.Nodes;

namespace RecordingPac.Verbs;

/// <summary>pac plugin push: another dll for an assembly.</summary>
internal static class PluginPushVerb
{
    public static Command Create()
    {
        var id = Options.Needed("--pluginId");
        var file = Options.Needed("--pluginFile");
        return new Command("push") { id, file, Options.Environment() }.Taking("--type", "--configuration").Does(async (parsed, environment, token) =>
        {
            var content = Convert.ToBase64String(await File.ReadAllBytesAsync(parsed.GetRequiredValue(file), token));
            await environment.SendAsync(HttpMethod.Patch, $"pluginassemblies({parsed.GetRequiredValue(id)})", new JsonObject { ["content"] = content }, token);
        });
    }
}
