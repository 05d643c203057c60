namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdSavedQueryResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string String => base.Results.TryGetValue("String", out var value) ? (string)value : default;
}
