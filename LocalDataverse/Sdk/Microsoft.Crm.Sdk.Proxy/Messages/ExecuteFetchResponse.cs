namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteFetchResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string FetchXmlResult => base.Results.TryGetValue("FetchXmlResult", out var value) ? (string)value : default;
}
