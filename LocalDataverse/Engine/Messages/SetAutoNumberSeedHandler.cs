using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>SetAutoNumberSeed: the next row's number. Needs the right to customize (assumed).</summary>
internal sealed class SetAutoNumberSeedHandler : IMessageHandler
{
    public string MessageName => "SetAutoNumberSeed";

    public void Authorize(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvPublishCustomization", operation.Unit);

    public void Execute(OperationContext operation)
    {
        var seed = operation.Optional<object>("Value") switch
        {
            long value => value,
            int value => value,
            _ => throw PlatformFault.MissingParameter(MessageName, "Value"),
        };
        if (seed < 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The seed of an autonumber column can't be {seed}.");
        AutoNumbers.Restart(operation, seed);
    }
}
