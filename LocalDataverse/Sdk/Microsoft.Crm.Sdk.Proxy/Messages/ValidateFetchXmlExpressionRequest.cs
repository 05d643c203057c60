namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateFetchXmlExpressionRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ValidateFetchXmlExpressionRequest()
    {
        RequestName = "ValidateFetchXmlExpression";
    }

    public string FetchXml
    {
        get => Parameters.TryGetValue("FetchXml", out var value) ? (string)value : default;
        set => Parameters["FetchXml"] = value;
    }
}
