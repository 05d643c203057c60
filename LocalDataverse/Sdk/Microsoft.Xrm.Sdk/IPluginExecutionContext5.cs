namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 5, as the platform hands it to code.</summary>
public interface IPluginExecutionContext5 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4
{
    string InitiatingUserAgent { get; }
}
