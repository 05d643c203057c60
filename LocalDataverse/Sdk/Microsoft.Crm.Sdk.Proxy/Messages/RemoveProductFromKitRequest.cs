namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveProductFromKitRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveProductFromKitRequest()
    {
        RequestName = "RemoveProductFromKit";
    }

    public global::System.Guid KitId
    {
        get => Parameters.TryGetValue("KitId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["KitId"] = value;
    }

    public global::System.Guid ProductId
    {
        get => Parameters.TryGetValue("ProductId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ProductId"] = value;
    }
}
