namespace SolutionPacker.Registration.Reading;

/// <summary>
/// Full names of the registration attributes. The attributes are internal to each plug-in assembly (compiled in as source), so the packer knows
/// them by name only.
/// </summary>
internal static class RegistrationContract
{
    public const string PluginStep = Namespace + ".PluginStepAttribute";
    public const string StepImage = Namespace + ".StepImageAttribute";
    public const string CustomApi = Namespace + ".CustomApiAttribute";
    public const string RequestParameter = Namespace + ".RequestParameterAttribute";
    public const string ResponseProperty = Namespace + ".ResponsePropertyAttribute";
    public const string ServiceEndpoint = Namespace + ".ServiceEndpointAttribute";

    /// <summary>The platform's plug-in interface.</summary>
    public const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    public const string Namespace = "ErpIntegration.Registration";
}
