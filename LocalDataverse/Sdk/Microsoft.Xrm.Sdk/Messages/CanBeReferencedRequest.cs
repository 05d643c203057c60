namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencedRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CanBeReferencedRequest()
    {
        RequestName = "CanBeReferenced";
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
