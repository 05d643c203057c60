namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateMultipleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid[] Ids => base.Results.TryGetValue("Ids", out var value) ? (global::System.Guid[])value : default;
}
