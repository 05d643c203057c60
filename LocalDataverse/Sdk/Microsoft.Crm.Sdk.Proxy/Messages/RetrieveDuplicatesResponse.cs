namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityCollection DuplicateCollection => base.Results.TryGetValue("DuplicateCollection", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
}
