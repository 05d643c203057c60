using System;
using System.IO;
using System.Linq;
using System.Text;
using SolutionPacker.Diagnostics;
using SolutionPacker.Generation;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Registration;

public sealed class DriftTests
{
    private const string Api = "customapis/smp_GetStock/customapi.xml";
    private const string Gone = "11111111-0000-4000-8000-000000000002";

    private const string HandWrittenEndpoint =
        "<ServiceEndpoints><ServiceEndpoint ServiceEndpointId=\"{11111111-0000-4000-8000-000000000001}\" Name=\"By hand\"><Contract>8</Contract></ServiceEndpoint></ServiceEndpoints>";

    [Fact]
    public void Pack_NothingGeneratedYet_NamesEveryFileAndTheWayOut()
    {
        using var source = new TempSource();

        var findings = Packing.Refusals(source, Packing.SamplePlugins);

        Assert.All(findings, finding => Assert.Equal(RegistrationSync.Code, finding.Code));
        Assert.All(findings, finding => Assert.Contains("WriteRegistration=true", finding.Message, StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.File.EndsWith(Api, StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.File.EndsWith("Other/Solution.xml", StringComparison.Ordinal));
        Assert.False(Directory.Exists(source.Output));
    }

    [Fact]
    public void Pack_Write_KeepsFlowsAndDashboards()
    {
        using var source = new TempSource().WithFlowAndDashboard();
        var files = Directory.GetFiles(source.Root, "*", SearchOption.AllDirectories);

        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Assert.All(files, file => Assert.True(File.Exists(file), file));
        var manifest = source.Read("Other/Solution.xml");
        Assert.Contains("type=\"29\"", manifest, StringComparison.Ordinal);
        Assert.Contains("type=\"60\"", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_Write_BringsTheSourceInStep()
    {
        using var source = new TempSource();

        var first = Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);
        var second = Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Assert.NotEmpty(first.Written);
        Assert.Empty(second.Written);
        Packing.Run(source, assemblies: Packing.SamplePlugins);
    }

    [Fact]
    public void Pack_Write_GeneratesExactlyThis()
    {
        using var source = new TempSource();

        var result = Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Snapshot.Matches("registration.txt", string.Join("\n\n", result.Written.Select(change => $"### {change.Path}\n{source.Read(change.Path)}")));
    }

    [Fact]
    public void Pack_GeneratedFiles_AreWrittenAsThePlatformsToolsDo()
    {
        using var source = InStep();

        var step = File.ReadAllBytes(Directory.GetFiles(Path.Combine(source.Root, "SdkMessageProcessingSteps"))[0]);
        var api = File.ReadAllBytes(Path.Combine(source.Root, Api));

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'<', (byte)'?'], step[..5]);
        Assert.Contains("?>\r\n<SdkMessageProcessingStep ", Encoding.UTF8.GetString(step), StringComparison.Ordinal);
        Assert.StartsWith("<customapi uniquename=\"smp_GetStock\">\r\n", Encoding.UTF8.GetString(api), StringComparison.Ordinal);
        Assert.EndsWith("</customapi>", Encoding.UTF8.GetString(api), StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_EditedGeneratedFile_IsDrift()
    {
        using var source = InStep();
        source.Add(Api, source.Read(Api).Replace("Get stock", "Fetch stock", StringComparison.Ordinal));

        var finding = Packing.Refusal(source, Packing.SamplePlugins);

        Assert.EndsWith(Api, finding.File, StringComparison.Ordinal);
        Assert.Contains("its content differs", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_DeletedGeneratedFile_IsDrift()
    {
        using var source = InStep();
        File.Delete(Path.Combine(source.Root, Api));

        var finding = Packing.Refusal(source, Packing.SamplePlugins);

        Assert.Equal(RegistrationSync.Code, finding.Code);
        Assert.EndsWith(Api, finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_RegistrationNobodyDeclares_IsDriftAndWriteRemovesIt()
    {
        using var source = InStep();
        source
            .Add("customapis/smp_Gone/customapi.xml", $"<customapi uniquename=\"smp_Gone\"><plugintypeid><plugintypeexportkey>{Gone}</plugintypeexportkey></plugintypeid></customapi>")
            .Add("customapis/smp_Gone/customapirequestparameters/A/customapirequestparameter.xml", "<customapirequestparameter uniquename=\"A\" />")
            .Add($"SdkMessageProcessingSteps/{{{Gone}}}.xml", GoneStep);

        var findings = Packing.Refusals(source, Packing.SamplePlugins);
        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Assert.Equal(3, findings.Count(finding => finding.Message.Contains("no attribute declares this any more", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(Path.Combine(source.Root, "customapis/smp_Gone")));
        Packing.Run(source, assemblies: Packing.SamplePlugins);
    }

    [Fact]
    public void Pack_RootComponentOfARemovedStep_IsRemovedToo()
    {
        using var source = InStep();
        var component = $"<RootComponent type=\"92\" id=\"{{{Gone}}}\" behavior=\"0\" /></RootComponents>";
        source
            .Add($"SdkMessageProcessingSteps/{{{Gone}}}.xml", GoneStep)
            .Add("Other/Solution.xml", source.Read("Other/Solution.xml").Replace("</RootComponents>", component, StringComparison.Ordinal));

        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Assert.DoesNotContain(Gone, source.Read("Other/Solution.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_HandWrittenEndpointAndApi_Stay()
    {
        using var source = new TempSource();
        source
            .Add("PluginAssemblies/ServiceEndpoints.xml", HandWrittenEndpoint)
            .Add("customapis/smp_Event/customapi.xml", "<customapi uniquename=\"smp_Event\"><plugintypeid /></customapi>")
            .Manifest("<RootComponent type=\"95\" id=\"{11111111-0000-4000-8000-000000000001}\" behavior=\"0\" />");

        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);

        Assert.Contains("By hand", source.Read("PluginAssemblies/ServiceEndpoints.xml"), StringComparison.Ordinal);
        Assert.Contains("Sample queue", source.Read("PluginAssemblies/ServiceEndpoints.xml"), StringComparison.Ordinal);
        Assert.Contains("{11111111-0000-4000-8000-000000000001}", source.Read("Other/Solution.xml"), StringComparison.Ordinal);
        Assert.True(source.Has("customapis/smp_Event/customapi.xml"));
    }

    [Fact]
    public void Pack_NewerSolutionVersion_TouchesTheManifestOnly()
    {
        using var source = InStep();

        var finding = Assert.Single(Assert.Throws<FindingsException>(() => Packing.Run(source, version: "2.0.0", assemblies: Packing.SamplePlugins)).Findings);
        var result = Packing.Run(source, write: true, version: "2.0.0", assemblies: Packing.SamplePlugins);

        Assert.EndsWith("Other/Solution.xml", finding.File, StringComparison.Ordinal);
        Assert.Equal("Other/Solution.xml", Assert.Single(result.Written).Path);
        Assert.EndsWith("Sample_2.0.0.zip", Assert.Single(result.Zips), StringComparison.Ordinal);
    }

    private static string GoneStep =>
        $"<SdkMessageProcessingStep Name=\"Gone\" SdkMessageProcessingStepId=\"{{{Gone}}}\"><PluginTypeName>Sample.Gone, Sample.Plug-ins, Version=1.0.0.0</PluginTypeName></SdkMessageProcessingStep>";

    private static TempSource InStep()
    {
        var source = new TempSource();
        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);
        return source;
    }
}
