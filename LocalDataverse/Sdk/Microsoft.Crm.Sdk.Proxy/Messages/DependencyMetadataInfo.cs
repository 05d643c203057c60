namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DependencyMetadataInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid dependencyid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int dependencytype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependencytypename { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid dependentcomponentbasesolutionid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentbasesolutionname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentbasesolutionuniquename { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentbasesolutionversion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentdisplayname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponententitylogicalname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponententitysetname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid dependentcomponentobjectid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponentparentdisplayname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid dependentcomponentparentid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int dependentcomponenttype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string dependentcomponenttypename { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool isdependencyremovalenabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid requiredcomponentbasesolutionid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentbasesolutionname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentbasesolutionuniquename { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentbasesolutionversion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentdisplayname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponententitylogicalname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid requiredcomponentobjectid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponentparentdisplayname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid requiredcomponentparentid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int requiredcomponenttype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string requiredcomponenttypename { get; set; }
}
