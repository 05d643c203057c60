namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class PrivilegeRoleMapping
{
    [global::System.Runtime.Serialization.DataMember]
    public bool IsRole { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.Metadata.PrivilegeInfo> Privileges { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<global::System.Guid> RoleIds { get; set; }
}
