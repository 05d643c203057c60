namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddRecurrenceRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddRecurrenceRequest()
    {
        RequestName = "AddRecurrence";
    }

    public global::System.Guid AppointmentId
    {
        get => Parameters.TryGetValue("AppointmentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["AppointmentId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
