using System;
using SolutionPacker.Checks;
using SolutionPacker.Diagnostics;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class FlowCheckTests
{
    private const string Id = "11111111-0000-4000-8000-000000000001";
    private const string File = $"Workflows/Sweep-{Id}.json";
    private const string Connections = """ "connectionReferences":{"dv":{"connection":{"connectionReferenceLogicalName":"smp_dv"}}} """;

    [Fact]
    public void Flow_WithItsReferenceApiAndParameters_IsFine()
    {
        using var source = Source(Flow(Connections, "dv", "smp_Do", "Age"));

        Packing.Run(source);
    }

    [Theory]
    [InlineData("""[]""", "no definition of a flow")]
    [InlineData("""{ "properties": """, "no definition of a flow")]
    public void FlowConnectionCheck_NoDefinition_IsRefused(string json, string says)
    {
        using var source = Source(json);

        Refuses(source, FlowConnectionCheck.Code, says, ".json");
    }

    [Fact]
    public void FlowConnectionCheck_ReferenceNobodyBrings_IsRefused()
    {
        using var source = Source(Flow(Connections.Replace("smp_dv", "smp_gone", StringComparison.Ordinal), "dv", "smp_Do", "Age"));

        Refuses(source, FlowConnectionCheck.Code, "smp_gone", ".json");
    }

    [Fact]
    public void FlowConnectionCheck_ConnectionOfAnEnvironment_IsAWarning()
    {
        using var source = Source(Flow(""" "connectionReferences":{"dv":{"connection":{"name":"shared-1234"}}} """, "dv", "smp_Do", "Age"));

        Warns(source, FlowConnectionCheck.Code, "belongs to one environment", ".json");
    }

    [Fact]
    public void ReferenceAndActionOfANamedOtherSolution_AreFine()
    {
        using var source = Source(Flow(Connections.Replace("smp_dv", "smp_base", StringComparison.Ordinal), "dv", "smp_BaseDo", "Anything"));
        source.Manifest(
            $"<RootComponent type=\"29\" id=\"{{{Id}}}\" behavior=\"0\" />",
            "<MissingDependency><Required type=\"connectionreference\" id.connectionreferencelogicalname=\"smp_base\" /></MissingDependency><MissingDependency><Required type=\"customapi\" id.uniquename=\"smp_BaseDo\" /></MissingDependency>");

        Packing.Run(source);
    }

    [Fact]
    public void FlowActionCheck_ProcessActionOfThePackage_IsFine()
    {
        using var source = Source(Flow(Connections, "dv", "smp_Approve", "Anything"));
        const string action = "11111111-0000-4000-8000-000000000002";
        source.Manifest($"<RootComponent type=\"29\" id=\"{{{Id}}}\" behavior=\"0\" /><RootComponent type=\"29\" id=\"{{{action}}}\" behavior=\"0\" />")
            .Add("Workflows/Approve.xaml", "<Activity />")
            .Add("Workflows/Approve.xaml.data.xml", $"<Workflow WorkflowId=\"{{{action}}}\" Name=\"Approve\"><XamlFileName>/Workflows/Approve.xaml</XamlFileName><Category>3</Category><UniqueName>Approve</UniqueName></Workflow>");

        Packing.Run(source);
    }

    [Fact]
    public void FlowConnectionCheck_OperationOfAnotherConnection_IsRefused()
    {
        using var source = Source(Flow(Connections, "mail", "smp_Do", "Age"));

        Refuses(source, FlowConnectionCheck.Code, "Sweep uses the connection mail", ".json");
    }

    [Theory]
    [InlineData("smp_Gone", "Age", "no such custom API")]
    [InlineData("smp_do", "Age", "no such custom API")]
    [InlineData("smp_Do", "Colour", "the parameter Colour, which it does not have")]
    public void FlowActionCheck_ApiOrParameterNobodyBrings_IsRefused(string api, string parameter, string says)
    {
        using var source = Source(Flow(Connections, "dv", api, parameter));

        Refuses(source, FlowActionCheck.Code, says, ".json");
    }

    [Fact]
    public void FlowActionCheck_ActionOfThePlatform_IsFine()
    {
        using var source = Source(Flow(Connections, "dv", "WhoAmI", "Anything"));

        Packing.Run(source);
    }

    [Fact]
    public void FlowFileNameCheck_FileCalledOtherwise_IsAWarning()
    {
        using var source = Source(Flow(Connections, "dv", "smp_Do", "Age"), name: "Swept clean");

        Warns(source, FlowFileNameCheck.Code, $"/Workflows/Sweptclean-{Id}.json", ".data.xml");
    }

    private static TempSource Source(string json, string name = "Sweep") => new TempSource()
        .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<connectionreferences><connectionreference connectionreferencelogicalname=\"smp_dv\" /></connectionreferences></ImportExportXml>")
        .Manifest($"<RootComponent type=\"29\" id=\"{{{Id}}}\" behavior=\"0\" />")
        .Add("customapis/smp_Do/customapi.xml", "<customapi uniquename=\"smp_Do\" />")
        .Add("customapis/smp_Do/customapirequestparameters/Age/customapirequestparameter.xml", "<customapirequestparameter uniquename=\"Age\" />")
        .Add(File + ".data.xml", $"<Workflow WorkflowId=\"{{{Id}}}\" Name=\"{name}\"><JsonFileName>/{File}</JsonFileName></Workflow>")
        .Add(File, json);

    // The action is inside a loop: checks find it wherever it is.
    private static string Flow(string connections, string connection, string api, string parameter) =>
        """{"properties":{ CONNECTIONS, "definition":{"actions":{"Until":{"type":"Until","actions":{"Sweep":{"type":"OpenApiConnection","inputs":{"host":{"connectionName":"KEY","operationId":"PerformUnboundAction"},"parameters":{"actionName":"API","item/PARAMETER":1}}}}}}}}}"""
            .Replace("CONNECTIONS", connections, StringComparison.Ordinal)
            .Replace("KEY", connection, StringComparison.Ordinal)
            .Replace("API", api, StringComparison.Ordinal)
            .Replace("PARAMETER", parameter, StringComparison.Ordinal);

    private static void Refuses(TempSource source, string code, string says, string file) => Says(Packing.Refusal(source), code, says, file);

    private static void Warns(TempSource source, string code, string says, string file) => Says(Packing.Warning(source), code, says, file);

    private static void Says(Finding finding, string code, string says, string file)
    {
        Assert.Equal(code, finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(file, finding.File, StringComparison.Ordinal);
    }
}
