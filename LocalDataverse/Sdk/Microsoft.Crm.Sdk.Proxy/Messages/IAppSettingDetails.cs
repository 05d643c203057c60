namespace Microsoft.Crm.Sdk.Messages;

public interface IAppSettingDetails
{
    int DataType { get; set; }

    string Name { get; set; }

    string Value { get; set; }
}
