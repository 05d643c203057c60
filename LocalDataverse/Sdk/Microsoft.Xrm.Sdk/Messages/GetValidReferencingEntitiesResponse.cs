namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string[] EntityNames => base.Results.TryGetValue("EntityNames", out var value) ? (string[])value : default;
}
