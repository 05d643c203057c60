namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class PrivilegeRoleAssignmentRequest
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.Metadata.PrivilegeRoleMapping> PrivilegeRoleMappings { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequestCorrelationId { get; set; }
}
