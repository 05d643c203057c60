namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the images of messages on many rows, such as UpdateMultiple.</summary>
public interface IPluginExecutionContext4 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3
{
    /// <summary>The rows after the main operation, in the order of the targets; for messages on many rows.</summary>
    EntityImageCollection[] PostEntityImagesCollection { get; }

    /// <summary>The rows before the main operation, in the order of the targets; for messages on many rows.</summary>
    EntityImageCollection[] PreEntityImagesCollection { get; }
}
