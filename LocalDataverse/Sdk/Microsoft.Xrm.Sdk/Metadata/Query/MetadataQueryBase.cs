namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataQueryBase", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryExpression))]
public abstract class MetadataQueryBase : global::System.Runtime.Serialization.IExtensibleDataObject
{
    protected MetadataQueryBase()
    {
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
