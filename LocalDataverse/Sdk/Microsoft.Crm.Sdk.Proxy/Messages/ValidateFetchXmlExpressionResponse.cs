namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateFetchXmlExpressionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Query.ValidateFetchXmlExpressionResult ValidationResults => base.Results.TryGetValue("ValidationResults", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ValidateFetchXmlExpressionResult)value : default;
}
