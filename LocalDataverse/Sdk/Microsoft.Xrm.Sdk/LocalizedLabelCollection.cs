namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="LocalizedLabelCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class LocalizedLabelCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.LocalizedLabel>
{
    public LocalizedLabelCollection()
    {
    }

    public LocalizedLabelCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.LocalizedLabel> list) : base(list)
    {
    }

}
