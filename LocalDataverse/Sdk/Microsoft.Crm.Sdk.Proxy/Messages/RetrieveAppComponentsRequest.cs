namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveAppComponentsRequest()
    {
        RequestName = "RetrieveAppComponents";
    }

    public global::System.Guid AppModuleId
    {
        get => Parameters.TryGetValue("AppModuleId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["AppModuleId"] = value;
    }
}
