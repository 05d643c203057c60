namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 4, as the platform hands it to code.</summary>
public interface IPluginExecutionContext4 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3
{
    EntityImageCollection[] PostEntityImagesCollection { get; }

    EntityImageCollection[] PreEntityImagesCollection { get; }
}
