using System;
using System.IO;
using System.Text;

namespace SolutionPacker.Tests.Support;

/// <summary>An unpacked solution in a folder of its own: publisher prefix smp, nothing in it until a test adds something.</summary>
internal sealed class TempSource : IDisposable
{
    public const string Nodes =
        "<Entities /><Roles /><Workflows /><FieldSecurityProfiles /><Templates /><EntityMaps /><EntityRelationships /><OrganizationSettings /><optionsets />"
        + "<WebResources /><CustomControls /><SolutionPluginAssemblies /><SdkMessageProcessingSteps /><ServiceEndpoints /><EntityDataProviders />";

    public TempSource()
    {
        Directory.CreateDirectory(Root);
        Manifest(rootComponents: string.Empty);
        Add("Other/Customizations.xml", $"<ImportExportXml>{Nodes}<Languages><Language>1033</Language></Languages></ImportExportXml>");
    }

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"packer-{Guid.NewGuid():N}");

    public string Output => Path.Combine(Root, "..", Path.GetFileName(Root) + "-out");

    public TempSource Manifest(string rootComponents, string missingDependencies = "", string version = "1.2.0", string prefix = "smp") => Add(
        "Other/Solution.xml",
        $"""
        <ImportExportXml version="9.2.24101.200" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive"><SolutionManifest>
        <UniqueName>Sample</UniqueName><LocalizedNames><LocalizedName description="Sample" languagecode="1033" /></LocalizedNames><Version>{version}</Version><Managed>2</Managed>
        <Publisher><UniqueName>Sample</UniqueName><CustomizationPrefix>{prefix}</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
        <RootComponents>{rootComponents}</RootComponents><MissingDependencies>{missingDependencies}</MissingDependencies></SolutionManifest></ImportExportXml>
        """);

    public TempSource Add(string path, string content) => Add(path, Encoding.UTF8.GetBytes(content));

    public TempSource Add(string path, byte[] content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Adds a flow with its connection reference, and a dashboard, as root components.</summary>
    public TempSource WithFlowAndDashboard()
    {
        const string flow = "11111111-0000-4000-8000-0000000000f1";
        const string dashboard = "11111111-0000-4000-8000-0000000000d1";
        var file = $"Workflows/Sweep-{flow.ToUpperInvariant()}.json";
        return Manifest($"<RootComponent type=\"29\" id=\"{{{flow}}}\" behavior=\"0\" /><RootComponent type=\"60\" id=\"{{{dashboard}}}\" behavior=\"0\" />")
            .Add("Other/Customizations.xml", $"<ImportExportXml>{Nodes}<Dashboards /><connectionreferences><connectionreference connectionreferencelogicalname=\"smp_dv\" /></connectionreferences></ImportExportXml>")
            .Add(file + ".data.xml", $"<Workflow WorkflowId=\"{{{flow}}}\" Name=\"Sweep\"><JsonFileName>/{file}</JsonFileName></Workflow>")
            .Add(file, """{"properties":{"connectionReferences":{"dv":{"connection":{"connectionReferenceLogicalName":"smp_dv"}}}}}""")
            .Add($"Dashboards/{{{dashboard}}}.xml", $"<Dashboard><FormId>{{{dashboard}}}</FormId></Dashboard>");
    }

    public TempSource Delete(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        if (Directory.Exists(Output))
            Directory.Delete(Output, recursive: true);
    }
}
