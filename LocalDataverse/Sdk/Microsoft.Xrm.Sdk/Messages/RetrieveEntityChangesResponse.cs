namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.BusinessEntityChanges EntityChanges => base.Results.TryGetValue("EntityChanges", out var value) ? (global::Microsoft.Xrm.Sdk.BusinessEntityChanges)value : default;
}
