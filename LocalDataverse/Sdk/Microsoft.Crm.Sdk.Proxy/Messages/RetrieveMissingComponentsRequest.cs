namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingComponentsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMissingComponentsRequest()
    {
        RequestName = "RetrieveMissingComponents";
    }

    public byte[] CustomizationFile
    {
        get => Parameters.TryGetValue("CustomizationFile", out var value) ? (byte[])value : default;
        set => Parameters["CustomizationFile"] = value;
    }
}
