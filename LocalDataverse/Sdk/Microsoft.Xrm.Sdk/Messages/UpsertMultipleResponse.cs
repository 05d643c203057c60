namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertMultipleResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public new global::Microsoft.Xrm.Sdk.Messages.UpsertResponse[] Results => base.Results.TryGetValue("Results", out var value) ? (global::Microsoft.Xrm.Sdk.Messages.UpsertResponse[])value : default;
}
