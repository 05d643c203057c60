namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext2 : global::Microsoft.Xrm.Sdk.IExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext
{
    global::System.Guid InitiatingUserApplicationId { get; }

    global::System.Guid InitiatingUserAzureActiveDirectoryObjectId { get; }

    bool IsPortalsClientCall { get; }

    global::System.Guid PortalsContactId { get; }

    global::System.Guid UserAzureActiveDirectoryObjectId { get; }
}
