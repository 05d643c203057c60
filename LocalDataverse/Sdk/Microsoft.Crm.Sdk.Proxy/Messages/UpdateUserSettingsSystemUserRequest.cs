namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateUserSettingsSystemUserRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateUserSettingsSystemUserRequest()
    {
        RequestName = "UpdateUserSettingsSystemUser";
    }

    public global::Microsoft.Xrm.Sdk.Entity Settings
    {
        get => Parameters.TryGetValue("Settings", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Settings"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
