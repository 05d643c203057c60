namespace Microsoft.Xrm.Sdk;

/// <summary>What a plug-in is told of the operation it runs in.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>Context of the operation this one was set off by; null for the outermost.</summary>
    IPluginExecutionContext ParentContext { get; }

    /// <summary>10 pre-validation, 20 pre-operation, 30 main operation, 40 post-operation.</summary>
    int Stage { get; }
}
