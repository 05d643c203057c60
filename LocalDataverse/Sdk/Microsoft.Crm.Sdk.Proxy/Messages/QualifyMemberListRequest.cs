namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyMemberListRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public QualifyMemberListRequest()
    {
        RequestName = "QualifyMemberList";
    }

    public global::System.Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ListId"] = value;
    }

    public global::System.Guid[] MembersId
    {
        get => Parameters.TryGetValue("MembersId", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["MembersId"] = value;
    }

    public bool OverrideorRemove
    {
        get => Parameters.TryGetValue("OverrideorRemove", out var value) ? (bool)value : default;
        set => Parameters["OverrideorRemove"] = value;
    }
}
