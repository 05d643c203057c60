namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertKitToProductRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertKitToProductRequest()
    {
        RequestName = "ConvertKitToProduct";
    }

    public global::System.Guid KitId
    {
        get => Parameters.TryGetValue("KitId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["KitId"] = value;
    }
}
