namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessEquipmentRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetBusinessEquipmentRequest()
    {
        RequestName = "SetBusinessEquipment";
    }

    public global::System.Guid BusinessUnitId
    {
        get => Parameters.TryGetValue("BusinessUnitId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["BusinessUnitId"] = value;
    }

    public global::System.Guid EquipmentId
    {
        get => Parameters.TryGetValue("EquipmentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EquipmentId"] = value;
    }
}
