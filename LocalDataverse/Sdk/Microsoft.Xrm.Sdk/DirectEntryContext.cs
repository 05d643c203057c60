using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Direct entry context.</summary>
[DataContract(Name = "DirectEntryContext", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DirectEntryContext
{
    public DirectEntryContext()
    {
    }

    public DirectEntryContext(List<ScalarInputParameter> sparkConfiguration, List<string> arguments, string fileName, string className, List<string> archives)
    {
        SparkConfiguration = sparkConfiguration;
        Arguments = arguments;
        FileName = fileName;
        ClassName = className;
        Archives = archives;
    }

    [DataMember(IsRequired = true, Order = 4)]
    public List<string> Archives { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public List<string> Arguments { get; set; }

    [DataMember(IsRequired = true, Order = 3)]
    public string ClassName { get; set; }

    [DataMember(IsRequired = true, Order = 2)]
    public string FileName { get; set; }

    [DataMember(IsRequired = true, Order = 0)]
    public List<ScalarInputParameter> SparkConfiguration { get; set; }
}
