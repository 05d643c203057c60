using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Messages;

/// <summary>GetTimeZoneCodeByLocalizedName: the code of a time zone by its standard name. Names are in English whatever LocaleId says.</summary>
internal sealed class GetTimeZoneCodeByLocalizedNameHandler : IMessageHandler
{
    public string MessageName => "GetTimeZoneCodeByLocalizedName";

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("LocalizedStandardName");
        operation.RequiredValue<int>("LocaleId");
        var zone = TimeZoneDefinition.All.FirstOrDefault(z => string.Equals(z.StandardName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no time zone with the name '{name}'.");
        operation.OutputParameters["TimeZoneCode"] = zone.Code;
    }
}
