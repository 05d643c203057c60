using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>A pipeline of pac-scripts/pipelines, parsed.</summary>
/// <param name="Root">All of it.</param>
/// <param name="Scripts">What its steps run in a shell, in order.</param>
internal sealed record PipelineFile(YamlNode Root, IReadOnlyList<string> Scripts)
{
    // GitHub Actions; Azure DevOps; its task AzureCLI.
    private static readonly string[] ScriptKeys = ["run", "bash", "inlineScript"];

    /// <summary>The commands of those scripts, a line each.</summary>
    public IEnumerable<string> Commands => Scripts.SelectMany(script => script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static PipelineFile Read(string name)
    {
        using var reader = File.OpenText(Path.Combine(TestFolders.Scripts, "pipelines", name));
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = yaml.Documents.Single().RootNode;
        return new PipelineFile(root, [.. Values(root, ScriptKeys)]);
    }

    /// <summary>The text values of some keys, wherever they stand.</summary>
    public static IEnumerable<string> Values(YamlNode node, params string[] keys) => node switch
    {
        YamlSequenceNode list => list.SelectMany(item => Values(item, keys)),
        YamlMappingNode map => map.SelectMany(pair => pair.Value is YamlScalarNode text && keys.Contains(((YamlScalarNode)pair.Key).Value) ? [text.Value!] : Values(pair.Value, keys)),
        _ => [],
    };
}
