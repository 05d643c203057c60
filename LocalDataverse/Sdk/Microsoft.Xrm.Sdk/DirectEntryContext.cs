namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="DirectEntryContext", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DirectEntryContext
{
    public DirectEntryContext()
    {
    }

    public DirectEntryContext(global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ScalarInputParameter> sparkConfiguration, global::System.Collections.Generic.List<string> arguments, string fileName, string className, global::System.Collections.Generic.List<string> archives)
    {
        SparkConfiguration = sparkConfiguration;
        Arguments = arguments;
        FileName = fileName;
        ClassName = className;
        Archives = archives;
    }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=4)]
    public global::System.Collections.Generic.List<string> Archives { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public global::System.Collections.Generic.List<string> Arguments { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=3)]
    public string ClassName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=2)]
    public string FileName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ScalarInputParameter> SparkConfiguration { get; set; }
}
