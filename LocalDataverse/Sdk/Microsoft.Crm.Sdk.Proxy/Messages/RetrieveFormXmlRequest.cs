namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormXmlRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveFormXmlRequest()
    {
        RequestName = "RetrieveFormXml";
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
