namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishXmlRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public PublishXmlRequest()
    {
        RequestName = "PublishXml";
    }

    public string ParameterXml
    {
        get => Parameters.TryGetValue("ParameterXml", out var value) ? (string)value : default;
        set => Parameters["ParameterXml"] = value;
    }
}
