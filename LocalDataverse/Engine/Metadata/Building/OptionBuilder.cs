using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>Reads options of the SDK. Those without a value get the next one of the publisher's.</summary>
internal sealed class OptionBuilder
{
    private const int ValuesOfAPrefix = 10000;

    private readonly LabelBuilder _labels;
    private readonly int _firstValue;

    /// <param name="labels">Reads labels.</param>
    /// <param name="prefix">The publisher's option value prefix.</param>
    public OptionBuilder(LabelBuilder labels, int prefix)
    {
        _labels = labels;
        _firstValue = prefix * ValuesOfAPrefix;
    }

    /// <summary>The options of a choice.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">A value is there twice.</exception>
    public IReadOnlyList<OptionDefinition> Read(OptionSetMetadata choice)
    {
        var options = new List<OptionDefinition>();
        foreach (var option in choice.Options) options.Add(Make(option, options));
        return options;
    }

    /// <summary>The two options of a Boolean column; those that aren't given are No and Yes.</summary>
    public IReadOnlyList<OptionDefinition> Read(BooleanOptionSetMetadata? pair) => pair is null ? [] :
    [
        .. new[] { (Value: 0, Option: pair.FalseOption), (Value: 1, Option: pair.TrueOption) }.Where(o => o.Option is not null).Select(o => new OptionDefinition { Value = o.Value, Labels = _labels.Texts(o.Option.Label) }),
    ];

    /// <summary>The next value that none of the options has.</summary>
    public int Next(IEnumerable<OptionDefinition> options)
    {
        var values = options.Select(o => o.Value).ToHashSet();
        return Enumerable.Range(_firstValue, ValuesOfAPrefix).First(v => !values.Contains(v));
    }

    /// <summary>Refuses a value that an option has already (code and text are assumed).</summary>
    public static void CheckNew(int value, IEnumerable<OptionDefinition> options)
    {
        if (options.Any(o => o.Value == value))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The choice has an option with the value {value} already.");
    }

    private OptionDefinition Make(OptionMetadata option, List<OptionDefinition> before)
    {
        var value = option.Value ?? Next(before);
        CheckNew(value, before);
        return new OptionDefinition { Value = value, Labels = _labels.Texts(option.Label) };
    }
}
