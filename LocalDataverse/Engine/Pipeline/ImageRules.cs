using System.Linq;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Which messages and stages have which images, and the parameter that names the image's row (PLATFORM-FACTS 1.4).</summary>
internal static class ImageRules
{
    /// <summary>Parameter of Merge that names the row that goes.</summary>
    public const string Subordinate = "SubordinateId";

    /// <summary>True for messages on rows that are there before the operation.</summary>
    public static bool HasPre(string? message) => message is "Update" or "UpdateMultiple" or "Delete" or "DeleteMultiple" or "Merge" or "Assign" or "SetState" or "SetStateDynamicEntity"
        or "Route" or "Send" or "DeliverIncoming" or "DeliverPromote";

    /// <summary>True for messages on rows that are there after the operation.</summary>
    public static bool HasPost(string? message) => HasPre(message) && message is not ("Delete" or "DeleteMultiple") || message is "Create" or "CreateMultiple";

    /// <summary>Why a step can't have an image, as the platform says it; null when it can.</summary>
    /// <param name="message">The step's message.</param>
    /// <param name="stage">The step's stage.</param>
    /// <param name="type">imagetype: 0 before, 1 after, 2 both.</param>
    /// <param name="property">messagepropertyname; null takes the message's usual one (assumed).</param>
    public static (int Code, string Text)? Refusal(string? message, int? stage, int type, string? property)
    {
        if (type is 1 or 2 && stage != Stage.PostOperation) return (PlatformErrorCodes.PreEventDoesNotSupportPostImage, "PreEvent step registration does not support Post Image.");
        if (type is not (0 or 1 or 2) || type is 0 or 2 && !HasPre(message) || type is 1 or 2 && !HasPost(message))
            return (PlatformErrorCodes.MessageDoesNotSupportImageType, $"Message {message} does not support this image type.");
        if (property is not null && !Properties(message).Contains(property)) return (PlatformErrorCodes.InvalidArgument, $"Message property name '{property}' is not valid on message {message}.");
        return null;
    }

    /// <summary>Of Create registration tools give Id, the documentation Target: both are taken.</summary>
    private static string[] Properties(string? message) => message switch
    {
        "Create" => ["Id", "Target"],
        "CreateMultiple" or "UpdateMultiple" or "DeleteMultiple" => ["Targets"],
        "Send" => ["EmailId", "FaxId", "TemplateId"],
        "DeliverIncoming" or "DeliverPromote" => ["EmailId"],
        "SetState" or "SetStateDynamicEntity" => ["EntityMoniker"],
        "Merge" => ["Target", Subordinate],
        _ => ["Target"],
    };
}
