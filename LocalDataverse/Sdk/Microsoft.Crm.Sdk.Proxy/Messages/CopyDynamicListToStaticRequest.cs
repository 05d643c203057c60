namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyDynamicListToStaticRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CopyDynamicListToStaticRequest()
    {
        RequestName = "CopyDynamicListToStatic";
    }

    public global::System.Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ListId"] = value;
    }
}
