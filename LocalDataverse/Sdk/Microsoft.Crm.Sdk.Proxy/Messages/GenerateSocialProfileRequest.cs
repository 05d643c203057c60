namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSocialProfileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GenerateSocialProfileRequest()
    {
        RequestName = "GenerateSocialProfile";
    }

    public global::Microsoft.Xrm.Sdk.Entity Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Entity"] = value;
    }
}
