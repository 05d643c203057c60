namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 7, as the platform hands it to code.</summary>
public interface IPluginExecutionContext7 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5, IPluginExecutionContext6
{
    bool IsApplicationUser { get; }
}
